import type { Import } from '../guide';

export const wallabag: Import = {
  software: ['wallabag', 'readeck', 'linkwarden'],
  name: 'wallabag, Readeck',
  how: {
    fr: 'Menu « Importer », puis choisissez votre ancien service et le fichier CSV.',
    en: '“Import” menu, then choose your old service and the CSV file.',
  },
};
