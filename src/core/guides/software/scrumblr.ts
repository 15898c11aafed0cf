import type { Import } from '../guide';

export const scrumblr: Import = {
  software: ['scrumblr', 'digipad'],
  name: 'Scrumblr, Digipad',
  takes: [],
  by: 'you',
  how: {
    fr: 'Le mur est à recréer : reprenez les textes du fichier exporté.',
    en: 'The wall has to be rebuilt: take the texts from the exported file.',
  },
  asOf: '2026-11',
  sources: [],
};
