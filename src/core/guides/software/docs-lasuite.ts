import type { Import } from '../guide';

export const docsLasuite: Import = {
  software: ['docs-lasuite'],
  name: 'Docs (La Suite)',
  takes: ['docx', 'md'],
  by: 'you',
  how: 'software/docs-lasuite/how',
  asOf: '2026-11',
  sources: ['github.com/suitenumerique/docs'],
};
