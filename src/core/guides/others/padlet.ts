import type { Guide } from '../guide';
import { scrumblr } from '../software/scrumblr';

export const padlet: Guide = {
  service: 'padlet',
  out: {
    state: 'open',
    address: 'https://padlet.com/dashboard',
    formats: ['pdf', 'png', 'csv', 'xlsx'],
    ways: ['padlet/way_out'],
  },
  into: [scrumblr],
  nothingGoesIn: 'padlet/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
