import type { Guide } from '../guide';
import { talkStays } from '../shared-ways';
import { humhub } from '../software/humhub';
import { mattermost } from '../software/mattermost';

export const vivaEngage: Guide = {
  service: 'viva-engage',
  out: {
    state: 'open',
    address: 'https://engage.cloud.microsoft/',
    formats: ['zip-of-viva-engage', 'csv'],
    ways: [
      {
        fr: 'L’administrateur peut exporter le réseau ; chacun peut demander les données de son compte.',
        en: 'The administrator can export the network; everybody can ask for the data of their own account.',
      },
    ],
  },
  into: [humhub, mattermost],
  nothingGoesIn: talkStays,
  asOf: '2026-11',
  sources: [],
};
