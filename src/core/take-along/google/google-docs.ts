import type { ServiceExport, WayOut } from '../service-export';
import { accountKeys, accountShape, driveId } from './google-parts';

const template = 'https://docs.google.com/document[/u/{account}]/d/{id}/export?format={format}';

// The menu of Google Docs makes an archive of HTML; this address makes one file.
const documentWays: readonly WayOut[] = [
  { formats: ['odt', 'docx'], as: 'file', template, keep: accountKeys, left: 'left_history' },
  { formats: ['html', 'md', 'txt'], as: 'file', template, keep: accountKeys, left: 'left_layout' },
];

export const googleDocs: ServiceExport = {
  service: 'google-docs',
  pages: [
    {
      thing: 'document',
      // Word files that are open in Docs come out the same way, which is less proved.
      pages: [
        'https://docs.google.com[/a/{domain}]/document[/u/{account}]/d/{id}/**',
        'https://docs.google.com/u/{account}/document/d/{id}/**',
      ],
      shapes: { account: accountShape, id: driveId },
      query: { rtpof: 'true' },
      caution: 'take_may_refuse',
      ways: documentWays,
      source:
        'github.com/wkentaro/gdown (gdown/download.py); developers.google.com/workspace/drive/api/guides/ref-export-formats',
      asOf: '2026-06-11',
      confidence: 'high',
    },
    {
      thing: 'document',
      pages: [
        'https://docs.google.com[/a/{domain}]/document[/u/{account}]/d/{id}/**',
        'https://docs.google.com/u/{account}/document/d/{id}/**',
      ],
      shapes: { account: accountShape, id: driveId },
      ways: documentWays,
      source:
        'github.com/wkentaro/gdown (gdown/download.py); developers.google.com/workspace/drive/api/guides/ref-export-formats',
      asOf: '2026-06-11',
      confidence: 'high',
    },
  ],
};
