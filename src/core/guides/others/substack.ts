import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { ghost } from '../software/ghost';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';
import { wordpress } from '../software/wordpress';

export const substack: Guide = {
  service: 'substack',
  out: {
    state: 'open',
    address: 'https://substack.com/',
    formats: ['ZIP', 'HTML', 'CSV'],
    ways: [
      {
        fr: 'Dans les réglages de votre publication, « Exports » : les articles et les abonnés.',
        en: 'In your publication’s settings, “Exports”: posts and subscribers.',
      },
    ],
  },
  into: [ghost, listmonk, sympa, wordpress],
  leftBehind: {
    fr: 'Les abonnements payants ne suivent pas d’eux-mêmes.',
    en: 'Paid subscriptions do not come along by themselves.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
