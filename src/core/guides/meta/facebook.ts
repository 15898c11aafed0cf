import { socialFarewell } from '../farewells';
import type { Guide } from '../guide';
import { metaCopy, postsStay } from '../shared-ways';
import { friendica } from '../software/friendica';
import { mastodon } from '../software/mastodon';

export const facebook: Guide = {
  service: 'facebook',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-facebook'],
    ways: [metaCopy],
  },
  into: [friendica, mastodon],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Vos amis ne suivent pas : demandez-leur comment les joindre autrement.',
    en: 'Your friends do not come along: ask them how to reach them otherwise.',
  },
  farewell: socialFarewell,
  asOf: '2026-11',
  sources: ['ugandapost.news', 'semissourian.com 2024-02-06'],
};
