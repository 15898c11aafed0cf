import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const quizlet: Guide = {
  service: 'quizlet',
  out: {
    state: 'open',
    address: 'https://quizlet.com/latest',
    formats: ['txt'],
    ways: [
      {
        fr: 'Dans votre liste, le menu « … » propose d’exporter les cartes sous forme de texte.',
        en: 'In your set, the “…” menu offers to export the cards as text.',
      },
    ],
  },
  into: [moodle, classquiz],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
