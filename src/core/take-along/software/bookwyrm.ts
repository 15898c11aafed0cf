import type { SoftwareImport } from '../software-import';

export const bookwyrm: SoftwareImport = {
  software: ['bookwyrm'],
  ways: [{ formats: ['csv'], needs: ['books'], path: 'import', how: 'bring_import' }],
  source: 'github.com/bookwyrm-social/documentation (adding-books.md)',
  asOf: '2026-08-13',
  confidence: 'high',
};
