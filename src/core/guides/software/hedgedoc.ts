import type { Import } from '../guide';

export const hedgedoc: Import = {
  software: ['hedgedoc'],
  name: 'HedgeDoc',
  how: {
    fr: 'Créez une note, puis collez votre texte, ou importez un fichier Markdown par le menu de la note.',
    en: 'Create a note, then paste your text, or import a Markdown file from the note’s menu.',
  },
};
