import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const microsoftForms: Guide = {
  service: 'microsoft-forms',
  out: {
    state: 'open',
    address: 'https://forms.office.com/',
    formats: ['XLSX'],
    ways: [{ fr: '« Réponses → Ouvrir dans Excel ».', en: '“Responses → Open in Excel”.' }],
  },
  into: [framaforms, limesurvey],
  leftBehind: {
    fr: 'Le formulaire lui-même est à recréer.',
    en: 'The form itself has to be rebuilt.',
  },
  asOf: '2026-11',
  sources: [],
};
