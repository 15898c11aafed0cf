import type { Guide } from '../guide';
import { humhub } from '../software/humhub';
import { mattermost } from '../software/mattermost';

export const vivaEngage: Guide = {
  service: 'viva-engage',
  out: {
    state: 'open',
    address: 'https://engage.cloud.microsoft/',
    formats: ['ZIP', 'CSV'],
    ways: [
      {
        fr: 'L’administrateur peut exporter le réseau ; chacun peut demander les données de son compte.',
        en: 'The administrator can export the network; everybody can ask for the data of their own account.',
      },
    ],
  },
  into: [humhub, mattermost],
  leftBehind: {
    fr: 'Les conversations ne s’importent nulle part ailleurs, à notre connaissance.',
    en: 'As far as we know, the conversations can’t be imported anywhere else.',
  },
  asOf: '2026-11',
  sources: [],
};
