import type { ServiceExport } from '../service-export';

export const dailymotion: ServiceExport = {
  service: 'dailymotion',
  pages: [
    {
      thing: 'channel',
      pages: ['https://www.dailymotion.com/{user}'],
      // Two letters are a country.
      shapes: {
        user: '(?!(?:about|cdn|channel|embed|explore|feed|history|legal|library|live|login|mymedia|oembed|partner|playlist|playlists|register|rss|search|services|settings|signin|signup|subscriptions|tags|thumbnail|topic|topics|upload|video|videos|watchlater)(?:[/?#]|$))[\\w-]{3,}',
      },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.dailymotion.com/rss/user/{user}',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
