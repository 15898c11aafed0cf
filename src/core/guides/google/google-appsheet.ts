import type { Guide } from '../guide';
import { baserow } from '../software/baserow';
import { grist } from '../software/grist';

export const googleAppsheet: Guide = {
  service: 'google-appsheet',
  out: {
    state: 'open',
    address: 'https://www.appsheet.com/home/apps',
    formats: ['csv', 'xlsx'],
    ways: [
      {
        fr: 'Les données restent dans la feuille de calcul derrière l’application : téléchargez-la de là.',
        en: 'The data stay in the spreadsheet behind the app: download it from there.',
      },
    ],
  },
  into: [grist, baserow],
  leftBehind: {
    fr: 'Les écrans et les automatismes sont à refaire.',
    en: 'Screens and automations have to be made again.',
  },
  asOf: '2026-11',
  sources: [],
};
