import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { ghost } from '../software/ghost';
import { listmonk } from '../software/listmonk';
import { sympa } from '../software/sympa';
import { wordpressCopy } from '../software/wordpress-copy';

export const substack: Guide = {
  service: 'substack',
  out: {
    state: 'open',
    address: 'https://substack.com/',
    formats: ['zip-of-substack', 'csv'],
    ways: [
      {
        fr: 'Dans les réglages de votre publication, « Exports » : les articles et les abonnés.',
        en: 'In your publication’s settings, “Exports”: posts and subscribers.',
      },
    ],
  },
  into: [ghost, listmonk, sympa, wordpressCopy],
  leftBehind: {
    fr: 'Les abonnements payants ne suivent pas d’eux-mêmes.',
    en: 'Paid subscriptions do not come along by themselves.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
