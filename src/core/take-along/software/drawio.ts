import type { SoftwareImport } from '../software-import';

export const drawio: SoftwareImport = {
  software: ['drawio'],
  ways: [{ formats: ['svg'], how: 'bring_drawio' }],
  source: 'general knowledge',
  asOf: '2026-11',
  confidence: 'low',
};
