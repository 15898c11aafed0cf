import type { ServiceExport } from '../service-export';
import { accountKeys, accountShape, driveId } from './google-parts';

export const googleDrive: ServiceExport = {
  service: 'google-drive',
  pages: [
    {
      thing: 'file',
      pages: [
        'https://drive.google.com[/a/{domain}]/file[/u/{account}]/d/{id}/**',
        'https://drive.google.com/u/{account}/file/d/{id}/**',
        'https://docs.google.com[/a/{domain}]/file[/u/{account}]/d/{id}/**',
      ],
      shapes: { account: accountShape, id: driveId },
      ways: [
        {
          formats: ['as-is'],
          as: 'file',
          template: 'https://drive.google.com[/u/{account}]/uc?export=download&id={id}',
          keep: accountKeys,
        },
      ],
      source:
        'github.com/wkentaro/gdown (gdown/download.py); github.com/yt-dlp/yt-dlp (extractor/googledrive.py)',
      asOf: '2026-08-20',
      confidence: 'high',
    },
    {
      thing: 'file',
      pages: ['https://drive.google.com[/a/{domain}][/u/{account}]/(open|uc)'],
      shapes: { account: accountShape, id: driveId },
      query: { id: '{id}' },
      ways: [
        {
          formats: ['as-is'],
          as: 'file',
          template: 'https://drive.google.com[/u/{account}]/uc?export=download&id={id}',
          keep: accountKeys,
        },
      ],
      source:
        'github.com/wkentaro/gdown (gdown/download.py); github.com/yt-dlp/yt-dlp (extractor/googledrive.py)',
      asOf: '2026-08-20',
      confidence: 'high',
    },
  ],
};
