import type { ServiceExport } from '../service-export';

export const splitwise: ServiceExport = {
  service: 'splitwise',
  pages: [
    {
      thing: 'expenses',
      pages: ['https://secure.splitwise.com'],
      shapes: { id: '\\d+' },
      fragment: '/groups/{id}/**',
      ways: [
        {
          formats: ['csv'],
          as: 'file',
          template: 'https://secure.splitwise.com/api/v3.0/export_group/{id}.csv',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
