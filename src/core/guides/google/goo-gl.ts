import type { Guide } from '../guide';
import { shortLinks } from '../software/short-links';

export const gooGl: Guide = {
  service: 'goo-gl',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Goo.gl a fermé. Il n’y a plus d’export.',
        en: 'Goo.gl has closed. There is no export any more.',
      },
    ],
  },
  into: [shortLinks],
  asOf: '2026-11',
  sources: [],
};
