import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const googleForms: Guide = {
  service: 'google-forms',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/drive',
    formats: ['CSV'],
    ways: [
      {
        fr: 'Dans le formulaire, onglet « Réponses » : téléchargez-les en CSV, ou envoyez-les dans une feuille.',
        en: 'In the form, “Responses” tab: download them as CSV, or send them to a sheet.',
      },
    ],
  },
  into: [framaforms, limesurvey],
  leftBehind: {
    fr: 'Le formulaire lui-même n’a pas d’export ouvert : il est à recréer.',
    en: 'The form itself has no open export: it has to be rebuilt.',
  },
  asOf: '2026-11',
  sources: [],
};
