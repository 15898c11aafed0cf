import type { Import } from '../guide';

export const ihatemoney: Import = {
  software: ['ihatemoney', 'spliit'],
  name: 'I Hate Money',
  takes: [],
  by: 'you',
  how: {
    fr: 'Créez un projet et reportez les soldes : une dépense par personne suffit pour repartir du bon pied.',
    en: 'Create a project and carry over the balances: one bill per person is enough to start afresh.',
  },
  asOf: '2026-11',
  sources: [],
};
