import type { SoftwareImport } from '../software-import';

export const gancio: SoftwareImport = {
  software: ['gancio'],
  ways: [{ formats: ['ics'], path: 'add', how: 'bring_gancio' }],
  source: 'github.com/lesion/gancio (components/ImportDialog.vue)',
  asOf: '2025-01-15',
  confidence: 'high',
};
