import type { ServiceExport } from '../service-export';
import { accountKeys, accountShape, driveId } from './google-parts';

export const googleSlides: ServiceExport = {
  service: 'google-slides',
  pages: [
    {
      thing: 'slides',
      pages: [
        'https://docs.google.com[/a/{domain}]/presentation[/u/{account}]/d/{id}/**',
        'https://docs.google.com/u/{account}/presentation/d/{id}/**',
      ],
      shapes: { account: accountShape, id: driveId },
      ways: [
        {
          formats: ['odp', 'pptx', 'pdf'],
          as: 'file',
          template: 'https://docs.google.com/presentation[/u/{account}]/d/{id}/export/{format}',
          keep: accountKeys,
          left: 'left_history',
        },
      ],
      source:
        'github.com/rclone/rclone (backend/drive/drive.go); github.com/wkentaro/gdown (gdown/download.py)',
      asOf: '2026-06-11',
      confidence: 'high',
    },
  ],
};
