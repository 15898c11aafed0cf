import type { Import } from '../guide';

export const cospend: Import = {
  software: ['nextcloud-cospend'],
  name: 'Nextcloud Cospend',
  takes: ['csv-of-splitwise'],
  by: 'you',
  how: {
    fr: 'Créez un projet, puis importez le fichier CSV ; celui de Splitwise est reconnu.',
    en: 'Create a project, then import the CSV file; the one from Splitwise is recognised.',
  },
  asOf: '2026-11',
  sources: [],
};
