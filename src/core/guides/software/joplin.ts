import type { Import } from '../guide';

export const joplin: Import = {
  software: ['joplin'],
  name: 'Joplin',
  how: {
    fr: '« Fichier → Importer » : il prend les dossiers Markdown ou HTML, et les exports ENEX d’Evernote.',
    en: '“File → Import”: it takes folders of Markdown or HTML, and Evernote’s ENEX exports.',
  },
};
