import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';
import { writefreely } from '../software/writefreely';
import { takeout, takeoutAddress } from '../takeout';

export const blogger: Guide = {
  service: 'blogger',
  out: {
    state: 'open',
    address: takeoutAddress('blogger'),
    formats: ['zip-of-blogger'],
    ways: [takeout('blogger'), 'blogger/way_out'],
  },
  into: [
    {
      ...wordpress,
      takes: [],
      how: 'blogger/wordpress_how',
    },
    writefreely,
  ],
  nothingGoesIn: 'blogger/nothing_goes_in',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: ['wikifiction.blogspot.com 2025-12'],
};
