import type { Import } from '../guide';

export const inventaire: Import = {
  software: ['inventaire'],
  name: 'Inventaire',
  takes: ['csv'],
  by: 'you',
  how: {
    fr: 'À l’ajout de livres, importez le fichier CSV de vos lectures.',
    en: 'Where books are added, import the CSV file of your reading.',
  },
  asOf: '2026-11',
  sources: [],
};
