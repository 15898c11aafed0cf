import type { Guide } from '../guide';
import { framadate } from '../software/framadate';

export const doodle: Guide = {
  service: 'doodle',
  out: {
    state: 'open',
    address: 'https://doodle.com/dashboard',
    formats: ['xlsx', 'pdf'],
    ways: ['doodle/way_out'],
  },
  into: [framadate],
  nothingGoesIn: 'doodle/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
