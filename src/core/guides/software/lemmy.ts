import type { Import } from '../guide';

export const lemmy: Import = {
  software: ['lemmy', 'piefed'],
  name: 'Lemmy, PieFed',
  takes: [],
  by: 'you',
  how: {
    fr: 'Aucun import officiel connu : abonnez-vous à de nouvelles communautés, ou créez la vôtre.',
    en: 'We know of no official import: subscribe to new communities, or create your own.',
  },
  asOf: '2026-11',
  sources: [],
};
