import { exact, type Service } from '../service';

export const twitch: Service = {
  id: 'twitch',
  name: 'Twitch',
  company: 'Amazon',
  needs: ['video-hosting'],
  equivalents: ['peertube', 'owncast'],
  places: [
    {
      hosts: [
        exact(
          'www.twitch.tv',
          'twitch.tv',
          'm.twitch.tv',
          'clips.twitch.tv',
          'dashboard.twitch.tv',
          'player.twitch.tv',
          'go.twitch.tv',
        ),
      ],
      notPaths: [
        /^\/(p|jobs|login|signup|downloads?|store|turbo|broadcast|creatorcamp)(\/|$)/i,
        // The script of the embedded player.
        /^\/js(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://www.twitch.tv/',
    'https://m.twitch.tv/framasoft',
    'https://clips.twitch.tv/AbCdEf',
  ],
};
