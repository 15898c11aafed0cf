import type { Guide } from '../guide';
import { mastodon } from '../software/mastodon';

export const xTwitter: Guide = {
  service: 'x-twitter',
  out: {
    state: 'open',
    address: 'https://x.com/settings/download_your_data',
    formats: ['html', 'json-of-x-twitter'],
    ways: ['x-twitter/way_out'],
  },
  into: [mastodon],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'x-twitter/left_behind',
  farewell: 'shared/farewells/social',
  asOf: '2026-11',
  sources: ['grokipedia.com X data archive', 'knowtechie.com 2022-10-27'],
};
