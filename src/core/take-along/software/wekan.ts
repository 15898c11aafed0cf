import type { SoftwareImport } from '../software-import';

export const wekan: SoftwareImport = {
  software: ['wekan'],
  ways: [{ formats: ['json'], path: 'import/trello', how: 'bring_wekan' }],
  source: 'github.com/wekan/wekan (client/components/import/import.jade, config/router.js)',
  asOf: '2026-08-22',
  confidence: 'high',
};
