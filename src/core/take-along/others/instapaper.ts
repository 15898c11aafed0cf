import type { ServiceExport } from '../service-export';

export const instapaper: ServiceExport = {
  service: 'instapaper',
  pages: [
    {
      thing: 'articles',
      pages: ['https://[www.]instapaper.com/**'],
      ways: [{ formats: ['csv'], as: 'page', template: 'https://www.instapaper.com/user' }],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
