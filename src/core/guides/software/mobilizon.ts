import type { Import } from '../guide';

export const mobilizon: Import = {
  software: ['mobilizon', 'gancio'],
  name: 'Mobilizon, Gancio',
  how: {
    fr: 'Recréez le groupe et les prochains événements, puis envoyez le nouveau lien. Gancio prend aussi les fichiers d’agenda (ICS).',
    en: 'Create the group and the coming events again, then send the new link. Gancio also takes calendar files (ICS).',
  },
};
