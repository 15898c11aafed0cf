import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const bingMaps: Guide = {
  service: 'bing-maps',
  out: {
    state: 'nothing',
    address: 'https://account.microsoft.com/privacy',
    ways: ['bing-maps/way_out'],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
