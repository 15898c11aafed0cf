import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';

export const squarespace: Guide = {
  service: 'squarespace',
  out: {
    state: 'open',
    address: 'https://account.squarespace.com/',
    formats: ['wxr'],
    ways: [
      {
        fr: '« Settings → Import & export → Export », au format WordPress.',
        en: '“Settings → Import & export → Export”, in WordPress format.',
      },
    ],
  },
  into: [wordpress],
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
