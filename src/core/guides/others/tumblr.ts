import type { Guide } from '../guide';
import { mastodon } from '../software/mastodon';
import { wordpress } from '../software/wordpress';
import { writefreely } from '../software/writefreely';

export const tumblr: Guide = {
  service: 'tumblr',
  out: {
    state: 'open',
    address: 'https://www.tumblr.com/settings/blog/',
    formats: ['zip-of-tumblr', 'account-of-tumblr'],
    ways: ['tumblr/way_out'],
  },
  into: [
    mastodon,
    {
      ...wordpress,
      takes: ['account-of-tumblr'],
      how: 'tumblr/wordpress_how',
    },
    writefreely,
  ],
  leftBehind: 'tumblr/left_behind',
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
