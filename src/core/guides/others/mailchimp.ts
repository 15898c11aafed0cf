import type { Guide } from '../guide';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';

export const mailchimp: Guide = {
  service: 'mailchimp',
  out: {
    state: 'open',
    address: 'https://admin.mailchimp.com/account/export/',
    formats: ['csv'],
    ways: [
      {
        fr: '« Audience → Exporter » pour les abonnés ; l’export du compte donne le reste.',
        en: '“Audience → Export” for the subscribers; the account export gives the rest.',
      },
    ],
  },
  into: [listmonk, sympa],
  leftBehind: {
    fr: 'Les modèles de mise en page sont à refaire.',
    en: 'Layout templates have to be done again.',
  },
  asOf: '2026-11',
  sources: [],
};
