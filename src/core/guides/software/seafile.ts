import type { Import } from '../guide';

export const seafile: Import = {
  software: ['seafile'],
  name: 'Seafile',
  takes: 'files',
  by: 'you',
  how: {
    fr: 'Créez une bibliothèque, puis déposez-y vos dossiers par le navigateur, ou par le logiciel Seafile s’ils sont lourds.',
    en: 'Create a library, then put your folders into it through the browser, or with the Seafile program if they are large.',
  },
  asOf: '2026-11',
  sources: [],
};
