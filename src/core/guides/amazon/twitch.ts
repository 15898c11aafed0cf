import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const twitch: Guide = {
  service: 'twitch',
  out: {
    state: 'open',
    address: 'https://dashboard.twitch.tv/',
    formats: ['mp4'],
    ways: [
      {
        fr: 'Dans le gestionnaire de vidéos (« Video Producer »), menu de la vidéo, « Télécharger ».',
        en: 'In the Video Producer, the video’s menu, “Download”.',
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
