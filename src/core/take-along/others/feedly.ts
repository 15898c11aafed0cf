import type { ServiceExport } from '../service-export';

export const feedly: ServiceExport = {
  service: 'feedly',
  pages: [
    {
      thing: 'subscriptions',
      pages: ['https://[(www|cloud).]feedly.com/**'],
      ways: [{ formats: ['opml'], as: 'file', template: 'https://feedly.com/i/opml' }],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
