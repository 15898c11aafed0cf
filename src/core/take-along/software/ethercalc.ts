import type { SoftwareImport } from '../software-import';

export const ethercalc: SoftwareImport = {
  software: ['ethercalc'],
  ways: [{ formats: ['csv', 'csv-zip'], path: '_new', how: 'bring_cells' }],
  source: 'github.com/audreyt/ethercalc (src/main.ls): pasting is sure, a file is not',
  asOf: '2026-08-11',
  confidence: 'medium',
};
