import { socialFarewell } from '../farewells';
import type { Guide } from '../guide';
import { metaCopy, postsStay } from '../shared-ways';
import { mastodon } from '../software/mastodon';

export const threads: Guide = {
  service: 'threads',
  out: {
    state: 'open',
    address: 'https://accountscenter.threads.com/info_and_permissions',
    formats: ['html', 'json-of-threads'],
    ways: [metaCopy],
  },
  into: [mastodon],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Vos contacts et leurs réponses ne suivent pas.',
    en: 'Your contacts and their replies do not come along.',
  },
  farewell: socialFarewell,
  asOf: '2026-11',
  sources: ['semissourian.com 2024-02-06'],
};
