import { exact, type Service } from '../service';

export const dailymotion: Service = {
  id: 'dailymotion',
  name: 'Dailymotion',
  company: 'Canal+',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'mediacms', 'mediagoblin'],
  places: [
    {
      hosts: [
        exact(
          'www.dailymotion.com',
          'dailymotion.com',
          'm.dailymotion.com',
          'touch.dailymotion.com',
        ),
      ],
      notPaths: [
        /^\/(about|legal|signin|signup|register|services|oembed|thumbnail|cdn|rss)(\/|$)/i,
      ],
    },
    { hosts: [exact('dai.ly')] },
    // The embedded player; its scripts are beside it.
    { hosts: [exact('geo.dailymotion.com')], paths: [/^\/player(\/[^/]+)?\.html$/i] },
  ],
  seenAt: ['https://www.dailymotion.com/video/x8abcde', 'https://dai.ly/x8abcde'],
};
