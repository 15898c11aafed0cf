import type { Guide } from '../guide';
import { gancio } from '../software/gancio';
import { mobilizon } from '../software/mobilizon';

export const meetup: Guide = {
  service: 'meetup',
  out: {
    state: 'open',
    address: 'https://www.meetup.com/account/',
    formats: ['csv', 'ics'],
    ways: ['meetup/way_out'],
  },
  into: [mobilizon, gancio],
  farewell: 'shared/farewells/group',
  asOf: '2026-11',
  sources: [],
};
