import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';

export const squarespace: Guide = {
  service: 'squarespace',
  out: {
    state: 'open',
    address: 'https://account.squarespace.com/',
    formats: ['wxr'],
    ways: ['squarespace/way_out'],
  },
  into: [wordpress],
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
