import type { Guide } from '../guide';
import { sympa } from '../software/sympa';

export const yahooGroups: Guide = {
  service: 'yahoo-groups',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Yahoo Groups a fermé le 15 décembre 2020. Il n’y a plus d’export ; des archives gardées depuis peuvent servir.',
        en: 'Yahoo Groups closed on 15 December 2020. There is no export any more; archives kept since then can serve.',
      },
    ],
  },
  into: [sympa],
  asOf: '2026-11',
  sources: [],
};
