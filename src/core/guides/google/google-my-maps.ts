import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const googleMyMaps: Guide = {
  service: 'google-my-maps',
  out: {
    state: 'open',
    address: 'https://www.google.com/maps/d/',
    formats: ['kml', 'kmz'],
    ways: ['google-my-maps/way_out'],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
