import type { Guide } from '../guide';
import { cospend } from '../software/cospend';
import { ihatemoney } from '../software/ihatemoney';

export const tricount: Guide = {
  service: 'tricount',
  out: {
    state: 'open',
    address: 'https://web.tricount.com/',
    formats: ['pdf', 'csv'],
    ways: ['tricount/way_out'],
  },
  into: [
    ihatemoney,
    {
      ...cospend,
      takes: [],
      how: 'tricount/cospend_how',
    },
  ],
  nothingGoesIn: 'tricount/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
