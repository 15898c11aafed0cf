import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const reverso: Guide = {
  service: 'reverso',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter, sauf vos favoris : recopiez ceux que vous voulez garder.',
        en: 'Nothing to take, except your favourites: copy those you want to keep.',
      },
    ],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
