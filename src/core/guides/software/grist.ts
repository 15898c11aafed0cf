import type { Import } from '../guide';

export const grist: Import = {
  software: ['grist'],
  name: 'Grist',
  takes: ['xlsx', 'csv'],
  by: 'you',
  how: {
    fr: 'Bouton « Nouveau », puis « Importer depuis un fichier » : il prend le XLSX et le CSV, une table par feuille.',
    en: '“Add New” button, then “Import from file”: it takes XLSX and CSV, one table per sheet.',
  },
  asOf: '2026-11',
  sources: ['gristlabs/grist-core static/locales/fr.client.json'],
};
