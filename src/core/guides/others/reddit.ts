import type { Guide } from '../guide';
import { discourse } from '../software/discourse';
import { lemmy } from '../software/lemmy';

export const reddit: Guide = {
  service: 'reddit',
  out: {
    state: 'open',
    address: 'https://www.reddit.com/settings/data-request',
    formats: ['csv'],
    ways: ['reddit/way_out'],
  },
  into: [lemmy, discourse],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'reddit/left_behind',
  asOf: '2026-11',
  sources: [],
};
