import type { Import } from '../guide';

export const mobilizon: Import = {
  software: ['mobilizon'],
  name: 'Mobilizon',
  takes: [],
  by: 'you',
  how: {
    fr: 'Recréez le groupe et les prochains événements, puis envoyez le nouveau lien.',
    en: 'Create the group and the coming events again, then send the new link.',
  },
  asOf: '2026-11',
  sources: [],
};
