import type { Guide } from '../guide';
import { petitions } from '../software/petitions';

export const mesopinions: Guide = {
  service: 'mesopinions',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Aucun export connu des signatures. Vous pouvez demander vos propres données, au titre du RGPD.',
        en: 'We know of no export of the signatures. You can ask for your own data under the GDPR.',
      },
    ],
  },
  into: [petitions],
  asOf: '2026-11',
  sources: [],
};
