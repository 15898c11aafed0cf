import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';
import { takeout, takeoutAddress } from '../takeout';

export const googleSites: Guide = {
  service: 'google-sites',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['html'],
    ways: [takeout('drive')],
  },
  into: [wordpressCopy],
  nothingGoesIn: 'google-sites/nothing_goes_in',
  leftBehind: 'google-sites/left_behind',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
