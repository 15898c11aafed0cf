import type { Guide } from '../guide';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';

export const mailjet: Guide = {
  service: 'mailjet',
  out: {
    state: 'open',
    address: 'https://app.mailjet.com/contacts',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans la page des contacts, exportez la liste en CSV.',
        en: 'On the page of contacts, export the list as CSV.',
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
