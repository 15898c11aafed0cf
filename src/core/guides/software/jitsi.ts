import type { Import } from '../guide';

export const jitsi: Import = {
  software: ['jitsi', 'lasuite-meet', 'galene'],
  name: 'Jitsi Meet',
  takes: [],
  by: 'you',
  how: {
    fr: 'Rien à importer : inventez un nom de salon assez long pour ne pas être deviné, ouvrez-le, et envoyez le nouveau lien. Vos invités n’ont rien à installer sur un ordinateur.',
    en: 'Nothing to import: make up a room name long enough not to be guessed, open it, and send the new link. On a computer, your guests have nothing to install.',
  },
  asOf: '2026-11',
  sources: [],
};
