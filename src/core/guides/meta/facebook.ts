import type { Guide } from '../guide';
import { friendica } from '../software/friendica';
import { mastodon } from '../software/mastodon';

export const facebook: Guide = {
  service: 'facebook',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-facebook'],
    ways: ['shared/ways/meta_copy'],
  },
  into: [friendica, mastodon],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'facebook/left_behind',
  farewell: 'shared/farewells/social',
  asOf: '2026-11',
  sources: ['ugandapost.news', 'semissourian.com 2024-02-06'],
};
