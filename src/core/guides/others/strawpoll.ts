import type { Guide } from '../guide';
import { framadate } from '../software/framadate';
import { loomio } from '../software/loomio';

export const strawpoll: Guide = {
  service: 'strawpoll',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter : recopiez la question et les réponses.',
        en: 'Nothing to take: copy the question and the answers.',
      },
    ],
  },
  into: [loomio, framadate],
  asOf: '2026-11',
  sources: [],
};
