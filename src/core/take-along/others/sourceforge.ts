import type { ServiceExport } from '../service-export';

export const sourceforge: ServiceExport = {
  service: 'sourceforge',
  pages: [
    {
      thing: 'release',
      pages: ['https://[www.]sourceforge.net/projects/{name}/**'],
      shapes: { name: '[\\w-]+' },
      ways: [
        {
          formats: ['as-is'],
          as: 'file',
          template: 'https://sourceforge.net/projects/{name}/files/latest/download',
          left: 'left_code',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
