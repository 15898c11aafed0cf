import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const bingMaps: Guide = {
  service: 'bing-maps',
  out: {
    state: 'nothing',
    address: 'https://account.microsoft.com/privacy',
    ways: [
      {
        fr: 'Rien à emporter, sauf la liste de vos lieux, à recopier.',
        en: 'Nothing to take, except your list of places, to be copied by hand.',
      },
    ],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
