import type { SoftwareImport } from '../software-import';

export const etherpad: SoftwareImport = {
  software: ['etherpad'],
  ways: [
    { formats: ['html', 'txt'], how: 'bring_etherpad' },
    { formats: ['docx'], how: 'bring_etherpad_docx' },
  ],
  source: 'github.com/ether/etherpad (src/node/handler/ImportHandler.ts)',
  asOf: '2026-06-13',
  confidence: 'high',
};
