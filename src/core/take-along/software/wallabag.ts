import type { SoftwareImport } from '../software-import';

export const wallabag: SoftwareImport = {
  software: ['wallabag'],
  ways: [{ formats: ['csv'], needs: ['read-later'], path: 'import/', how: 'bring_import' }],
  source: 'github.com/wallabag/wallabag (src/Controller/Import)',
  asOf: '2026-08-21',
  confidence: 'high',
};
