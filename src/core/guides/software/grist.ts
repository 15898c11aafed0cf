import type { Import } from '../guide';

export const grist: Import = {
  software: ['grist'],
  name: 'Grist',
  how: {
    fr: 'Bouton « Ajouter », puis « Importer depuis un fichier » : il prend le XLSX et le CSV, une table par feuille.',
    en: '“Add New” button, then “Import from file”: it takes XLSX and CSV, one table per sheet.',
  },
};
