import type { Import } from '../guide';

export const ethercalc: Import = {
  software: ['ethercalc'],
  name: 'EtherCalc',
  takes: ['csv', 'xlsx', 'ods'],
  by: 'you',
  how: {
    fr: 'Ouvrez une feuille vide et déposez-y votre fichier CSV, XLSX ou ODS. Mieux vaut une feuille à la fois.',
    en: 'Open an empty sheet and drop your CSV, XLSX or ODS file into it. One sheet at a time works best.',
  },
  asOf: '2026-11',
  sources: [],
};
