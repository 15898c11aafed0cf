import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { ethercalc } from '../software/ethercalc';
import { grist } from '../software/grist';
import { nextcloud } from '../software/nextcloud';
import { takeout, takeoutAddress } from '../takeout';

export const googleSheets: Guide = {
  service: 'google-sheets',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['ods', 'xlsx', 'csv'],
    ways: [
      {
        fr: 'Une feuille : « Fichier → Télécharger », puis le format.',
        en: 'One sheet: “File → Download”, then the format.',
      },
      takeout('drive'),
    ],
  },
  into: [ethercalc, nextcloud, grist, cryptpad],
  leftBehind: {
    fr: 'Les scripts (Apps Script), l’historique et les partages ne suivent pas.',
    en: 'Scripts (Apps Script), history and sharing do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
