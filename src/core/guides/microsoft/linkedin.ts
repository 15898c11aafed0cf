import type { Guide } from '../guide';
import { friendica } from '../software/friendica';
import { mastodon } from '../software/mastodon';

export const linkedin: Guide = {
  service: 'linkedin',
  out: {
    state: 'open',
    address: 'https://www.linkedin.com/mypreferences/d/download-my-data',
    formats: ['csv'],
    ways: ['linkedin/way_out'],
  },
  into: [mastodon, friendica],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'shared/left-behind/contacts_and_replies',
  farewell: 'shared/farewells/social',
  asOf: '2026-11',
  sources: [],
};
