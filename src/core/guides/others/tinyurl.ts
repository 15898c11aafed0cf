import type { Guide } from '../guide';
import { shortLinks } from '../software/short-links';

export const tinyurl: Guide = {
  service: 'tinyurl',
  out: {
    state: 'open',
    address: 'https://tinyurl.com/app/myurls',
    formats: ['csv'],
    ways: ['tinyurl/way_out'],
  },
  into: [shortLinks],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
