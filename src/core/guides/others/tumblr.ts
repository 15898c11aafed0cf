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
    formats: ['zip-of-tumblr', 'account-of-tumblr'],
    ways: [
      { fr: 'Dans les réglages du blog, « Exporter ».', en: 'In the blog’s settings, “Export”.' },
    ],
  },
  into: [
    mastodon,
    {
      ...wordpress,
      takes: ['account-of-tumblr'],
      how: {
        fr: 'Dans l’administration, « Outils → Importer → Tumblr » : WordPress va chercher vos articles lui-même, une fois connecté à l’ancien compte.',
        en: 'In the dashboard, “Tools → Import → Tumblr”: WordPress fetches your posts itself, once it is connected to the old account.',
      },
    },
    writefreely,
  ],
  leftBehind: {
    fr: 'Les abonnés et les commentaires ne suivent pas.',
    en: 'Followers and comments do not come along.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
