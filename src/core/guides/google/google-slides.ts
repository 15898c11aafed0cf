import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { cryptpad } from '../software/cryptpad';
import { nextcloud } from '../software/nextcloud';

export const googleSlides: Guide = {
  service: 'google-slides',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/drive',
    formats: ['ODP', 'PPTX', 'PDF'],
    ways: [
      {
        fr: 'Une présentation : « Fichier → Télécharger », puis le format.',
        en: 'One presentation: “File → Download”, then the format.',
      },
      takeout('Drive'),
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
