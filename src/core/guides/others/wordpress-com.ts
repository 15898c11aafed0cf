import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';

export const wordpressCom: Guide = {
  service: 'wordpress-com',
  out: {
    state: 'open',
    address: 'https://wordpress.com/export',
    formats: ['wxr'],
    ways: ['wordpress-com/way_out'],
  },
  into: [wordpress],
  leftBehind: 'wordpress-com/left_behind',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
