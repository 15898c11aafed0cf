import type { ServiceExport } from '../service-export';

export const inoreader: ServiceExport = {
  service: 'inoreader',
  pages: [
    {
      thing: 'subscriptions',
      pages: ['https://[{host}.]inoreader.com/**'],
      shapes: { host: '[\\w-]+' },
      ways: [
        {
          formats: ['opml'],
          as: 'file',
          template: 'https://www.inoreader.com/reader/subscriptions/export',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
