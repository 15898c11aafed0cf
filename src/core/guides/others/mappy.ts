import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const mappy: Guide = {
  service: 'mappy',
  out: {
    state: 'nothing',
    address: null,
    ways: ['mappy/way_out'],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
