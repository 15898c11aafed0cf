import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const viamichelin: Guide = {
  service: 'viamichelin',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter, sauf les favoris de votre compte, à recopier.',
        en: 'Nothing to take, except the favourites of your account, to be copied by hand.',
      },
    ],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
