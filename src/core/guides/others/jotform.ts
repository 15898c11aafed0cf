import type { Guide } from '../guide';
import { formStays } from '../shared-ways';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const jotform: Guide = {
  service: 'jotform',
  out: {
    state: 'open',
    address: 'https://www.jotform.com/myforms/',
    formats: ['csv', 'xlsx', 'pdf'],
    ways: [
      { fr: 'Dans les réponses, « Tout télécharger ».', en: 'In the submissions, “Download all”.' },
    ],
  },
  into: [framaforms, limesurvey],
  nothingGoesIn: formStays,
  asOf: '2026-11',
  sources: [],
};
