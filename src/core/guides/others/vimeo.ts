import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const vimeo: Guide = {
  service: 'vimeo',
  out: {
    state: 'open',
    address: 'https://vimeo.com/manage/videos',
    formats: ['mp4'],
    ways: [
      {
        fr: 'Sur chaque vidéo, « Télécharger », en qualité d’origine.',
        en: 'On each video, “Download”, in original quality.',
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
  sources: ['Bitcastvideo/peertube-channelsync', 'docs.joinpeertube.org'],
};
