import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { umap } from '../software/umap';

export const appleMaps: Guide = {
  service: 'apple-maps',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: [],
    ways: [appleCopy('maps')],
  },
  into: [umap],
  nothingGoesIn: 'apple-maps/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
