import type { Import } from '../guide';

export const framadate: Import = {
  software: ['framadate', 'opensondage', 'rallly'],
  name: 'Framadate, Rallly',
  takes: [],
  by: 'you',
  how: {
    fr: 'Le sondage est à recréer : aucun import connu. Deux minutes suffisent, puis envoyez le nouveau lien.',
    en: 'The poll has to be created again: we know of no import. Two minutes will do, then send the new link.',
  },
  asOf: '2026-11',
  sources: [],
};
