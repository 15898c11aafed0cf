import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const googleEarth: Guide = {
  service: 'google-earth',
  out: {
    state: 'open',
    address: 'https://earth.google.com/web/',
    formats: ['kml'],
    ways: ['google-earth/way_out'],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
