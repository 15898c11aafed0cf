import type { ServiceExport } from '../service-export';

export const padlet: ServiceExport = {
  service: 'padlet',
  pages: [
    {
      thing: 'wall',
      pages: ['https://[{host}.]padlet.com/{user}/[{title}-]{id}'],
      shapes: {
        host: '(?!(?:help|support|status|blog|api|docs)\\.)[\\w-]+',
        user: '(?!(?:about|api|apps|assets|auth|create|dashboard|features|gallery|padlets|pricing|site)/)[^/?#]+',
        id: '[a-z0-9]{12,}',
      },
      ways: [
        {
          formats: ['md'],
          as: 'file',
          template: 'https://padlet.com/padlets/{id}/exports/markdown.md',
          left: 'left_files',
        },
        {
          formats: ['csv'],
          as: 'file',
          template: 'https://padlet.com/padlets/{id}/exports/list.csv',
          left: 'left_files',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
