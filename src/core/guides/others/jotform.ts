import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const jotform: Guide = {
  service: 'jotform',
  out: {
    state: 'open',
    address: 'https://www.jotform.com/myforms/',
    formats: ['CSV', 'XLSX', 'PDF'],
    ways: [
      { fr: 'Dans les réponses, « Tout télécharger ».', en: 'In the submissions, “Download all”.' },
    ],
  },
  into: [framaforms, limesurvey],
  leftBehind: {
    fr: 'Le formulaire lui-même est à recréer.',
    en: 'The form itself has to be rebuilt.',
  },
  asOf: '2026-11',
  sources: [],
};
