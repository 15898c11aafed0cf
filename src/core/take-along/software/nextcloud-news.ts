import type { SoftwareImport } from '../software-import';

export const nextcloudNews: SoftwareImport = {
  software: ['nextcloud-news'],
  ways: [
    {
      formats: ['feed'],
      how: 'bring_feed',
      path: 'index.php/apps/news',
      handOver: 'index.php/apps/news?subscribe_to={address}',
    },
  ],
  source: 'github.com/nextcloud/news (docs/features/integration.md)',
  asOf: '2026-08-21',
  confidence: 'high',
};
