import type { Import } from '../guide';

export const humhub: Import = {
  software: ['humhub', 'elgg'],
  name: 'HumHub',
  takes: [],
  by: 'you',
  how: {
    fr: 'Aucun import connu : créez les espaces, puis invitez vos collègues.',
    en: 'We know of no import: create the spaces, then invite your colleagues.',
  },
  asOf: '2026-11',
  sources: [],
};
