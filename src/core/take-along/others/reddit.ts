import type { ServiceExport } from '../service-export';

export const reddit: ServiceExport = {
  service: 'reddit',
  pages: [
    {
      thing: 'forum',
      pages: ['https://[{host}.]reddit.com/{path}'],
      shapes: { host: '(?:www|old|new|np|m|sh|i|amp)', path: '(?:r|user)/[\\w-]+(?:/[^/?#]+)*' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://www.reddit.com/{+path}/.rss',
          left: 'left_older',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
