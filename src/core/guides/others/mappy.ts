import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const mappy: Guide = {
  service: 'mappy',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter : notez vos adresses favorites.',
        en: 'Nothing to take: note your favourite addresses.',
      },
    ],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
