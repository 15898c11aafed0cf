import type { Import } from '../guide';

export const scrumblr: Import = {
  software: ['scrumblr', 'digipad'],
  name: 'Scrumblr, Digipad',
  how: {
    fr: 'Le mur est à recréer : reprenez les textes du fichier exporté.',
    en: 'The wall has to be rebuilt: take the texts from the exported file.',
  },
};
