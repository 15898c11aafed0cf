import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';

export const wix: Guide = {
  service: 'wix',
  out: {
    state: 'open',
    address: 'https://manage.wix.com/',
    formats: ['feed'],
    ways: [
      {
        fr: 'Pas d’export du site. Un blog a un flux RSS, qui peut servir à reprendre les articles.',
        en: 'There is no export of the site. A blog has an RSS feed, which can serve to bring the posts over.',
      },
    ],
  },
  into: [wordpressCopy],
  leftBehind: {
    fr: 'Les pages et la mise en page sont à refaire.',
    en: 'Pages and layout have to be done again.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
