import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';

export const wix: Guide = {
  service: 'wix',
  out: {
    state: 'open',
    address: 'https://manage.wix.com/',
    formats: ['feed'],
    ways: ['wix/way_out'],
  },
  into: [
    {
      ...wordpress,
      takes: ['feed'],
      how: 'wix/wordpress_how',
    },
  ],
  leftBehind: 'wix/left_behind',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
