import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const dailymotion: Guide = {
  service: 'dailymotion',
  out: {
    state: 'open',
    address: 'https://www.dailymotion.com/partner/',
    formats: ['mp4'],
    ways: [
      {
        fr: 'Dans l’espace partenaire, téléchargez vos propres vidéos.',
        en: 'In the partner space, download your own videos.',
      },
    ],
  },
  into: [peertube],
  leftBehind: {
    fr: 'Les vues, les commentaires et les abonnés ne suivent pas.',
    en: 'Views, comments and subscribers do not come along.',
  },
  farewell: videoFarewell,
  asOf: '2026-11',
  sources: [],
};
