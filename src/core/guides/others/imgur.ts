import type { Guide } from '../guide';
import { lutim } from '../software/lutim';
import { piwigo } from '../software/piwigo';

export const imgur: Guide = {
  service: 'imgur',
  out: {
    state: 'open',
    address: 'https://imgur.com/account/settings',
    formats: ['jpg', 'png'],
    ways: [{ fr: 'Dans l’album, « Télécharger ».', en: 'In the album, “Download”.' }],
  },
  into: [lutim, piwigo],
  asOf: '2026-11',
  sources: [],
};
