import type { SoftwareImport } from '../software-import';

export const freshrss: SoftwareImport = {
  software: ['freshrss'],
  ways: [
    {
      formats: ['feed'],
      how: 'bring_feed',
      path: 'i/?c=feed&a=add',
      handOver: 'i/?c=feed&a=add&url_rss={address}',
    },
    { formats: ['opml'], how: 'bring_opml', path: 'i/?c=importExport' },
  ],
  source:
    'github.com/FreshRSS/FreshRSS (app/Controllers/feedController.php, importExportController.php)',
  asOf: '2024-10-24',
  confidence: 'high',
};
