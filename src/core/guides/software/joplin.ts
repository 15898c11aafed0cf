import type { Import } from '../guide';

export const joplin: Import = {
  software: ['joplin'],
  name: 'Joplin',
  takes: ['enex', 'md', 'html', 'txt', 'zip-of-onenote'],
  by: 'you',
  how: {
    fr: '« Fichier → Importer » : il prend les dossiers Markdown ou HTML, le texte simple, les exports ENEX d’Evernote, et l’archive ZIP d’un bloc-notes OneNote (« ZIP - OneNote Notebook »).',
    en: '“File → Import”: it takes folders of Markdown or HTML, plain text, Evernote’s ENEX exports, and the ZIP of a OneNote notebook (“ZIP - OneNote Notebook”).',
  },
  asOf: '2026-11',
  sources: ['laurent22/joplin readme/apps/import_export.md'],
};
