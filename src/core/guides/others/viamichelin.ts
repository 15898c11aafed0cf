import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const viamichelin: Guide = {
  service: 'viamichelin',
  out: {
    state: 'nothing',
    address: null,
    ways: ['viamichelin/way_out'],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
