import type { Guide } from '../guide';
import { shortLinks } from '../software/short-links';

export const bitly: Guide = {
  service: 'bitly',
  out: {
    state: 'open',
    address: 'https://app.bitly.com/',
    formats: ['csv'],
    ways: ['bitly/way_out'],
  },
  into: [shortLinks],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
