import type { Guide } from '../guide';
import { shortLinks } from '../software/short-links';

export const gooGl: Guide = {
  service: 'goo-gl',
  out: {
    state: 'none',
    ways: ['goo-gl/way_out'],
  },
  into: [shortLinks],
  asOf: '2026-11',
  sources: [],
};
