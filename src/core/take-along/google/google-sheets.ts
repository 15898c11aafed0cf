import type { ServiceExport } from '../service-export';
import { accountKeys, accountShape, driveId } from './google-parts';

const template = 'https://docs.google.com/spreadsheets[/u/{account}]/d/{id}/export?format={format}';

export const googleSheets: ServiceExport = {
  service: 'google-sheets',
  pages: [
    {
      thing: 'sheet',
      pages: [
        'https://docs.google.com[/a/{domain}]/spreadsheets[/u/{account}]/d/{id}/**',
        'https://docs.google.com/u/{account}/spreadsheets/d/{id}/**',
      ],
      shapes: { account: accountShape, id: driveId },
      ways: [
        { formats: ['ods', 'xlsx'], as: 'file', template, keep: accountKeys, left: 'left_history' },
        // A sheet of its own: the one that the page shows.
        {
          formats: ['csv'],
          as: 'file',
          template,
          keep: ['gid', ...accountKeys],
          left: 'left_other_sheets',
        },
      ],
      source:
        'snapsheets.readthedocs.io notes/format.html; github.com/wkentaro/gdown (gdown/download.py)',
      asOf: '2026-06-11',
      confidence: 'high',
    },
  ],
};
