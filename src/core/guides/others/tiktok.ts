import { videoFarewell } from '../farewells';
import type { Guide } from '../guide';
import { peertube } from '../software/peertube';

export const tiktok: Guide = {
  service: 'tiktok',
  out: {
    state: 'open',
    address: 'https://www.tiktok.com/setting/download-your-data',
    formats: ['json-of-tiktok', 'txt', 'mp4'],
    ways: [
      {
        fr: '« Paramètres → Compte → Télécharger les données ». L’archive contient surtout des liens : téléchargez vos vidéos depuis ces liens.',
        en: '“Settings → Account → Download your data”. The archive holds mostly links: download your videos from these.',
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
