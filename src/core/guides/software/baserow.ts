import type { Import } from '../guide';

export const baserow: Import = {
  software: ['baserow', 'nocodb'],
  name: 'Baserow, NocoDB',
  how: {
    fr: 'Créez une base, puis choisissez l’import : l’un et l’autre prennent le CSV, et savent reprendre une base Airtable (Baserow à partir d’un lien de partage).',
    en: 'Create a database, then choose import: both take CSV, and can take over an Airtable base (Baserow from a share link).',
  },
};
