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
  nothingGoesIn: {
    fr: 'Les lieux enregistrés sont à replacer un à un.',
    en: 'Saved places have to be put back one by one.',
  },
  asOf: '2026-11',
  sources: [],
};
