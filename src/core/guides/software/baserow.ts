import type { Import } from '../guide';

export const baserow: Import = {
  software: ['baserow'],
  name: 'Baserow',
  takes: ['csv', 'link-of-airtable'],
  by: 'you',
  how: {
    fr: 'Créez une base, puis choisissez l’import : il prend le CSV, et sait reprendre une base Airtable à partir de son lien de partage.',
    en: 'Create a database, then choose import: it takes CSV, and can take over an Airtable base from its share link.',
  },
  asOf: '2026-11',
  sources: [],
};
