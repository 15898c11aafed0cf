import type { Guide } from '../guide';
import { ethercalc } from '../software/ethercalc';
import { grist } from '../software/grist';

export const appleNumbers: Guide = {
  service: 'apple-numbers',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/numbers/',
    formats: ['xlsx', 'csv', 'pdf'],
    ways: [
      {
        fr: 'Dans la feuille, « Télécharger une copie », puis le format.',
        en: 'In the spreadsheet, “Download a copy”, then the format.',
      },
    ],
  },
  into: [ethercalc, grist],
  asOf: '2026-11',
  sources: [],
};
