import type { SoftwareImport } from '../software-import';

export const docsLasuite: SoftwareImport = {
  software: ['docs-lasuite'],
  ways: [{ formats: ['docx', 'md'], how: 'bring_docs' }],
  source: 'github.com/suitenumerique/docs (useImportDoc.tsx)',
  asOf: '2026-08-20',
  confidence: 'high',
};
