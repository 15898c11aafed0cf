import type { ServiceExport } from '../service-export';

export const youtube: ServiceExport = {
  service: 'youtube',
  pages: [
    {
      thing: 'channel',
      pages: ['https://[(www|m).]youtube.com/channel/{id}/**'],
      shapes: { id: 'UC[\\w-]{22}' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.youtube.com/feeds/videos.xml?channel_id={id}',
          left: 'left_older',
        },
      ],
      source: 'github.com/RSS-Bridge/rss-bridge (bridges/YoutubeBridge.php)',
      asOf: '2026-08-18',
      confidence: 'high',
    },
    {
      thing: 'channel',
      pages: ['https://[(www|m).]youtube.com/user/{name}/**'],
      shapes: { name: '[\\w-]+' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.youtube.com/feeds/videos.xml?user={name}',
          left: 'left_older',
        },
      ],
      source: 'github.com/RSS-Bridge/rss-bridge (bridges/YoutubeBridge.php)',
      asOf: '2026-08-18',
      confidence: 'high',
    },
    {
      thing: 'playlist',
      // Lists that YouTube makes for one person have no feed: WL, LL, RD….
      pages: ['https://[(www|m).]youtube.com/playlist'],
      shapes: { id: '(?:PL|UU|FL|OL)[\\w-]{10,}' },
      query: { list: '{id}' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.youtube.com/feeds/videos.xml?playlist_id={id}',
          left: 'left_older',
        },
      ],
      source: 'github.com/RSS-Bridge/rss-bridge (bridges/YoutubeBridge.php)',
      asOf: '2026-08-18',
      confidence: 'high',
    },
    {
      thing: 'videos',
      // Where one's own videos are: a video in front is often somebody else's.
      pages: ['https://studio.youtube.com/**'],
      ways: [
        {
          formats: ['archive'],
          as: 'page',
          template: 'https://takeout.google.com/settings/takeout/custom/youtube',
        },
      ],
      source: 'public code that opens the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
