import type { SoftwareImport } from '../software-import';

export const privatebin: SoftwareImport = {
  software: ['privatebin'],
  ways: [{ formats: ['txt'], how: 'bring_paste' }],
  source: 'github.com/PrivateBin/PrivateBin (cfg/conf.sample.php)',
  asOf: '2026-08-20',
  confidence: 'high',
};
