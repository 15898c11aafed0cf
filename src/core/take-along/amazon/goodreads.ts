import type { ServiceExport } from '../service-export';

export const goodreads: ServiceExport = {
  service: 'goodreads',
  pages: [
    {
      thing: 'books',
      pages: ['https://[www.]goodreads.com/**'],
      ways: [{ formats: ['csv'], as: 'page', template: 'https://www.goodreads.com/review/import' }],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
