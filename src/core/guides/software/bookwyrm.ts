import type { Import } from '../guide';

export const bookwyrm: Import = {
  software: ['bookwyrm', 'inventaire'],
  name: 'BookWyrm, Inventaire',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'Dans les réglages (BookWyrm) ou à l’ajout de livres (Inventaire), importez le fichier CSV de Goodreads.',
    en: 'In the settings (BookWyrm) or when adding books (Inventaire), import Goodreads’ CSV file.',
  },
  asOf: '2026-11',
  sources: [],
};
