import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { peertube } from '../software/peertube';
import { takeout, takeoutAddress } from '../takeout';

export const youtube: Guide = {
  service: 'youtube',
  out: {
    state: 'open',
    address: takeoutAddress('youtube'),
    formats: ['mp4', 'csv'],
    ways: [
      takeout('youtube'),
      {
        fr: 'Tout y est coché au départ, historique et commentaires compris : pour n’avoir que vos vidéos, « Toutes les données YouTube incluses », puis « vidéos » seul.',
        en: 'Everything is ticked there at first, history and comments too: to get your videos alone, “All YouTube data included”, then “videos” only.',
      },
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
  sources: [
    'docs.joinpeertube.org channel sync API',
    'Chocobozzz/PeerTube PR 5135',
    'github.com/Pelski/ytzero/wiki',
  ],
};
