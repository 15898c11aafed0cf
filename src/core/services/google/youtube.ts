import { exact, type Service, unwatched } from '../service';

export const youtube: Service = {
  id: 'youtube',
  name: 'YouTube',
  company: 'Google',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'mediagoblin', 'mediacms'],
  places: [
    {
      hosts: [exact('www.youtube.com', 'm.youtube.com', 'youtube.com')],
      notPaths: [
        /^\/(about|ads|creators|howyoutubeworks|intl|kids|musicpremium|premium|redirect|signin|t|yt)(\/|$)/i,
      ],
      pageless: [
        /^\/(api|feeds|get_video_info|iframe_api|img|js|oembed|player_api|s|static|youtubei|yts)(\/|$)/i,
      ],
    },
    { hosts: [exact('studio.youtube.com', 'youtu.be')] },
    { hosts: [unwatched(exact('www.youtubekids.com', 'youtubekids.com'))] },
    { hosts: [exact('www.youtube-nocookie.com')], paths: [/^\/embed\//i] },
  ],
  seenAt: ['https://www.youtube.com/', 'https://youtu.be/dQw4w9WgXcQ?si=abc'],
};
