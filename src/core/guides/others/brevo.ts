import type { Guide } from '../guide';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';

export const brevo: Guide = {
  service: 'brevo',
  out: {
    state: 'open',
    address: 'https://app.brevo.com/',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans la liste de contacts, cochez les contacts, puis exportez-les : un fichier CSV vous est remis.',
        en: 'In the list of contacts, tick the contacts, then export them: you are given a CSV file.',
      },
    ],
  },
  into: [listmonk, sympa],
  leftBehind: {
    fr: 'Les modèles de mise en page et les statistiques d’envoi ne suivent pas.',
    en: 'Layout templates and the figures of what was sent do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
