import type { SoftwareImport } from '../software-import';

export const nextcloudCospend: SoftwareImport = {
  software: ['nextcloud-cospend'],
  ways: [{ formats: ['csv'], needs: ['expenses'], how: 'bring_cospend' }],
  source: 'github.com/julien-nc/cospend-nc (docs/user.md)',
  asOf: '2026-07-30',
  confidence: 'high',
};
