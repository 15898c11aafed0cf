import type { Guide } from '../guide';
import { formStays } from '../shared-ways';
import { framaforms } from '../software/framaforms';
import { heyform } from '../software/heyform';
import { limesurvey } from '../software/limesurvey';

export const tally: Guide = {
  service: 'tally',
  out: {
    state: 'open',
    address: 'https://tally.so/dashboard',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans le formulaire, « Réponses → Télécharger en CSV ».',
        en: 'In the form, “Submissions → Download CSV”.',
      },
    ],
  },
  into: [framaforms, limesurvey, heyform],
  nothingGoesIn: formStays,
  asOf: '2026-11',
  sources: [],
};
