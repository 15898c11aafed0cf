import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { mastodon } from '../software/mastodon';
import { wordpress } from '../software/wordpress';
import { writefreely } from '../software/writefreely';

export const tumblr: Guide = {
  service: 'tumblr',
  out: {
    state: 'open',
    address: 'https://www.tumblr.com/settings/blog/',
    formats: ['ZIP'],
    ways: [
      { fr: 'Dans les réglages du blog, « Exporter ».', en: 'In the blog’s settings, “Export”.' },
    ],
  },
  into: [mastodon, wordpress, writefreely],
  leftBehind: {
    fr: 'Les abonnés et les commentaires ne suivent pas.',
    en: 'Followers and comments do not come along.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
