import type { Import } from '../guide';

export const privatebin: Import = {
  software: ['privatebin'],
  name: 'PrivateBin',
  takes: ['txt'],
  by: 'you',
  how: {
    fr: 'Collez de nouveau le texte, choisissez sa durée de vie, et envoyez le nouveau lien.',
    en: 'Paste the text again, choose how long it lives, and send the new link.',
  },
  asOf: '2026-11',
  sources: [],
};
