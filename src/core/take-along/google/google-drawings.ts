import type { ServiceExport } from '../service-export';
import { accountKeys, accountShape, driveId } from './google-parts';

export const googleDrawings: ServiceExport = {
  service: 'google-drawings',
  pages: [
    {
      thing: 'drawing',
      pages: [
        'https://docs.google.com[/a/{domain}]/drawings[/u/{account}]/d/{id}/**',
        'https://docs.google.com/u/{account}/drawings/d/{id}/**',
      ],
      shapes: { account: accountShape, id: driveId },
      ways: [
        {
          formats: ['svg', 'png', 'pdf'],
          as: 'file',
          template: 'https://docs.google.com/drawings[/u/{account}]/d/{id}/export/{format}',
          keep: accountKeys,
          left: 'left_history',
        },
      ],
      source:
        'developers.google.com/workspace/drive/api/guides/ref-export-formats; public code that uses the address',
      asOf: 'undated',
      confidence: 'medium',
    },
  ],
};
