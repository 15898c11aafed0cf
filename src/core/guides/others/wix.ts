import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';

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
  into: [
    {
      ...wordpress,
      takes: ['feed'],
      how: {
        fr: 'Le flux d’un blog s’y importe : « Outils → Importer → RSS ». Les pages, elles, sont à recréer.',
        en: 'A blog’s feed can be imported: “Tools → Import → RSS”. The pages have to be rebuilt.',
      },
    },
  ],
  leftBehind: {
    fr: 'Les pages et la mise en page sont à refaire.',
    en: 'Pages and layout have to be done again.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
