import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { peertube } from '../software/peertube';

export const youtube: Guide = {
  service: 'youtube',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/youtube',
    formats: ['MP4', 'CSV'],
    ways: [
      takeout('YouTube'),
      {
        fr: 'Quelques vidéos seulement : dans YouTube Studio, menu de la vidéo, « Télécharger ».',
        en: 'A few videos only: in YouTube Studio, the video’s menu, “Download”.',
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
  sources: ['docs.joinpeertube.org channel sync API', 'Chocobozzz/PeerTube PR 5135'],
};
