import type { ServiceExport } from '../service-export';

export const substack: ServiceExport = {
  service: 'substack',
  pages: [
    {
      thing: 'blog',
      pages: ['https://{name}.substack.com/**'],
      shapes: { name: '(?!(?:www|support|cdn|on|open|api|email)\\.)[\\w-]+' },
      ways: [
        {
          formats: ['feed'],
          as: 'text',
          template: 'https://{name}.substack.com/feed',
          left: 'left_paid',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
