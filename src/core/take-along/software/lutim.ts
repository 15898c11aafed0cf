import type { SoftwareImport } from '../software-import';

export const lutim: SoftwareImport = {
  software: ['lutim'],
  ways: [{ formats: ['as-is'], how: 'bring_send' }],
  source: 'github.com/ldidry/lutim (lib/Lutim.pm)',
  asOf: '2023-12-30',
  confidence: 'high',
};
