import type { ServiceExport } from '../service-export';

export const confluence: ServiceExport = {
  service: 'confluence',
  pages: [
    {
      thing: 'page',
      pages: ['https://{tenant}.atlassian.net/wiki/spaces/{space}/pages/{id}/**'],
      shapes: { tenant: '[\\w-]+', id: '\\d+' },
      ways: [
        {
          formats: ['doc'],
          as: 'file',
          template: 'https://{tenant}.atlassian.net/wiki/exportword?pageId={id}',
          left: 'left_layout',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
