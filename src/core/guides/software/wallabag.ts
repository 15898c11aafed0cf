import type { Import } from '../guide';

export const wallabag: Import = {
  software: ['wallabag', 'readeck', 'linkwarden'],
  name: 'wallabag, Readeck',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Menu « Importer », puis choisissez votre ancien service et le fichier CSV.',
    en: '“Import” menu, then choose your old service and the CSV file.',
  },
  asOf: '2026-11',
  sources: ['wallabag 2.6.14 (2025-10-07)'],
};
