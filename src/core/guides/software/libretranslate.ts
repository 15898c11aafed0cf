import type { Import } from '../guide';

export const libretranslate: Import = {
  software: ['libretranslate', 'lingva'],
  name: 'LibreTranslate',
  takes: [],
  by: 'you',
  how: {
    fr: 'Rien à importer : ouvrez le site et collez votre texte.',
    en: 'Nothing to import: open the site and paste your text.',
  },
  asOf: '2026-11',
  sources: [],
};
