import type { Guide } from '../guide';
import { mastodon } from '../software/mastodon';

export const threads: Guide = {
  service: 'threads',
  out: {
    state: 'open',
    address: 'https://accountscenter.threads.com/info_and_permissions',
    formats: ['html', 'json-of-threads'],
    ways: ['shared/ways/meta_copy'],
  },
  into: [mastodon],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'shared/left-behind/contacts_and_replies',
  farewell: 'shared/farewells/social',
  asOf: '2026-11',
  sources: ['semissourian.com 2024-02-06'],
};
