import type { Guide } from '../guide';
import { scrumblr } from '../software/scrumblr';

export const padlet: Guide = {
  service: 'padlet',
  out: {
    state: 'open',
    address: 'https://padlet.com/dashboard',
    formats: ['pdf', 'png', 'csv', 'xlsx'],
    ways: [{ fr: '« Partager → Exporter ».', en: '“Share → Export”.' }],
  },
  into: [scrumblr],
  nothingGoesIn: {
    fr: 'Le mur exporté ne s’importe pas : servez-vous du fichier pour en recopier les textes.',
    en: 'The exported wall can’t be imported: use the file to copy its texts.',
  },
  asOf: '2026-11',
  sources: [],
};
