import type { Guide } from '../guide';
import { cospend } from '../software/cospend';
import { ihatemoney } from '../software/ihatemoney';

export const splitwise: Guide = {
  service: 'splitwise',
  out: {
    state: 'open',
    address: 'https://secure.splitwise.com/',
    formats: ['csv', 'csv-of-splitwise'],
    ways: ['splitwise/way_out'],
  },
  into: [cospend, ihatemoney],
  asOf: '2026-11',
  sources: [],
};
