import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { heyform } from '../software/heyform';
import { limesurvey } from '../software/limesurvey';

export const tally: Guide = {
  service: 'tally',
  out: {
    state: 'open',
    address: 'https://tally.so/dashboard',
    formats: ['csv'],
    ways: ['tally/way_out'],
  },
  into: [framaforms, limesurvey, heyform],
  nothingGoesIn: 'shared/nothing-goes-in/form_stays',
  asOf: '2026-11',
  sources: [],
};
