import type { Guide } from '../guide';
import { mobilizon } from '../software/mobilizon';
import { pretix } from '../software/pretix';

export const eventbrite: Guide = {
  service: 'eventbrite',
  out: {
    state: 'open',
    address: 'https://www.eventbrite.fr/organizations/home',
    formats: ['csv'],
    ways: ['eventbrite/way_out'],
  },
  into: [mobilizon, pretix],
  asOf: '2026-11',
  sources: [],
};
