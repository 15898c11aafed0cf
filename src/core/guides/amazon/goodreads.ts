import type { Guide } from '../guide';
import { inventaire } from '../software/inventaire';

export const goodreads: Guide = {
  service: 'goodreads',
  out: {
    state: 'open',
    address: 'https://www.goodreads.com/review/import',
    formats: ['csv'],
    ways: ['goodreads/way_out'],
  },
  into: [inventaire],
  leftBehind: 'goodreads/left_behind',
  asOf: '2026-11',
  sources: [],
};
