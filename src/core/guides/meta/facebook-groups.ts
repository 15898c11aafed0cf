import { groupFarewell } from '../farewells';
import type { Guide } from '../guide';
import { metaCopy, postsStay } from '../shared-ways';
import { discourse } from '../software/discourse';
import { mobilizon } from '../software/mobilizon';
import { sympa } from '../software/sympa';

export const facebookGroups: Guide = {
  service: 'facebook-groups',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-facebook'],
    ways: [
      metaCopy,
      {
        fr: 'Vous n’aurez que vos propres messages : aucun export connu du groupe entier.',
        en: 'You get only your own posts: we know of no export of the whole group.',
      },
    ],
  },
  into: [discourse, sympa, mobilizon],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Les messages des autres membres et la liste des membres ne suivent pas.',
    en: 'Other members’ posts and the list of members do not come along.',
  },
  farewell: groupFarewell,
  asOf: '2026-11',
  sources: [],
};
