import type { Guide } from '../guide';
import { mastodon } from '../software/mastodon';

export const bluesky: Guide = {
  service: 'bluesky',
  out: {
    state: 'open',
    address: 'https://bsky.app/settings/account',
    formats: [],
    ways: ['bluesky/way_out'],
  },
  into: [mastodon],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'bluesky/left_behind',
  farewell: 'shared/farewells/social',
  asOf: '2026-11',
  sources: [],
};
