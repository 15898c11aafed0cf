import type { Guide } from '../guide';
import { shortLinks } from '../software/short-links';

export const gooGl: Guide = {
  service: 'goo-gl',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Goo.gl a fermé : plus aucun nouveau lien depuis 2019. Les anciens liens qui servaient encore marchent peut-être toujours ; les autres sont morts en août 2025. Il n’y a plus d’export.',
        en: 'Goo.gl has closed: no new links since 2019. Old links that were still in use may go on working; the others died in August 2025. There is no export any more.',
      },
    ],
  },
  into: [shortLinks],
  asOf: '2026-11',
  sources: [],
};
