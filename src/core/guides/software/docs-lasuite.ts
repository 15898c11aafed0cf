import type { Import } from '../guide';

export const docsLasuite: Import = {
  software: ['docs-lasuite'],
  name: 'Docs (La Suite)',
  takes: ['docx', 'md'],
  by: 'you',
  how: {
    fr: 'Dans la liste des documents, importez le fichier DOCX ou Markdown : chacun devient un document neuf.',
    en: 'In the list of documents, import the DOCX or Markdown file: each becomes a new document.',
  },
  asOf: '2026-11',
  sources: ['github.com/suitenumerique/docs'],
};
