import type { Guide } from '../guide';
import { humhub } from '../software/humhub';
import { mattermost } from '../software/mattermost';

export const vivaEngage: Guide = {
  service: 'viva-engage',
  out: {
    state: 'open',
    address: 'https://engage.cloud.microsoft/',
    formats: ['zip-of-viva-engage', 'csv'],
    ways: ['viva-engage/way_out'],
  },
  into: [humhub, mattermost],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  asOf: '2026-11',
  sources: [],
};
