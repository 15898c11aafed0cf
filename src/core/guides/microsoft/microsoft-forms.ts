import type { Guide } from '../guide';
import { formStays } from '../shared-ways';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const microsoftForms: Guide = {
  service: 'microsoft-forms',
  out: {
    state: 'open',
    address: 'https://forms.office.com/',
    formats: ['xlsx'],
    ways: [{ fr: '« Réponses → Ouvrir dans Excel ».', en: '“Responses → Open in Excel”.' }],
  },
  into: [framaforms, limesurvey],
  nothingGoesIn: formStays,
  asOf: '2026-11',
  sources: [],
};
