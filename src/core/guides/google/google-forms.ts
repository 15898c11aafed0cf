import type { Guide } from '../guide';
import { formStays } from '../shared-ways';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';
import { takeoutAddress } from '../takeout';

export const googleForms: Guide = {
  service: 'google-forms',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans le formulaire, onglet « Réponses » : téléchargez-les en CSV, ou envoyez-les dans une feuille.',
        en: 'In the form, “Responses” tab: download them as CSV, or send them to a sheet.',
      },
    ],
  },
  into: [framaforms, limesurvey],
  nothingGoesIn: formStays,
  asOf: '2026-11',
  sources: [],
};
