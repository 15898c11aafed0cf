import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const googleTranslate: Guide = {
  service: 'google-translate',
  out: {
    state: 'nothing',
    address: 'https://translate.google.com/saved',
    ways: [
      {
        fr: 'Rien à emporter ; les traductions enregistrées peuvent partir dans une feuille de calcul.',
        en: 'Nothing to take; saved translations can be sent to a spreadsheet.',
      },
    ],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
