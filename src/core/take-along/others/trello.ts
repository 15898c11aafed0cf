import type { ServiceExport } from '../service-export';

export const trello: ServiceExport = {
  service: 'trello',
  pages: [
    {
      thing: 'board',
      pages: ['https://[www.]trello.com/b/{id}/**'],
      shapes: { id: '[A-Za-z0-9]{8,24}' },
      ways: [
        {
          formats: ['json'],
          as: 'file',
          template: 'https://trello.com/b/{id}.json',
          left: 'left_attachments',
        },
      ],
      source:
        'github.com/nextcloud/deck (docs/export-import.md); public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
