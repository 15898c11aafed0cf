import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { nextcloud } from '../software/nextcloud';
import { takeout, takeoutAddress } from '../takeout';

export const googleSlides: Guide = {
  service: 'google-slides',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['odp', 'pptx', 'pdf'],
    ways: [
      {
        fr: 'Une présentation : « Fichier → Télécharger », puis le format.',
        en: 'One presentation: “File → Download”, then the format.',
      },
      takeout('drive'),
    ],
  },
  into: [nextcloud, cryptpad],
  leftBehind: {
    fr: 'L’historique des versions, les commentaires et les partages ne suivent pas.',
    en: 'Version history, comments and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
