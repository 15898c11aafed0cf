import type { Guide } from '../guide';
import { discourse } from '../software/discourse';
import { mobilizon } from '../software/mobilizon';
import { sympa } from '../software/sympa';

export const facebookGroups: Guide = {
  service: 'facebook-groups',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-facebook'],
    ways: ['shared/ways/meta_copy', 'facebook-groups/way_out'],
  },
  into: [discourse, sympa, mobilizon],
  nothingGoesIn: 'shared/nothing-goes-in/posts_stay',
  leftBehind: 'facebook-groups/left_behind',
  farewell: 'shared/farewells/group',
  asOf: '2026-11',
  sources: [],
};
