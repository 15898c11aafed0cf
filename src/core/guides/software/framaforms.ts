import type { Import } from '../guide';

export const framaforms: Import = {
  software: ['framaforms', 'yakforms', 'liberaforms', 'nextcloud-forms'],
  name: 'Yakforms (Framaforms), Nextcloud Forms…',
  takes: [],
  by: 'you',
  how: {
    fr: 'Le formulaire est à recréer : comptez quelques minutes par page. Gardez les anciennes réponses dans un tableur.',
    en: 'The form has to be rebuilt: allow a few minutes a page. Keep the old answers in a spreadsheet.',
  },
  asOf: '2026-11',
  sources: [],
};
