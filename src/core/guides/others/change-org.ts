import type { Guide } from '../guide';
import { petitions } from '../software/petitions';

export const changeOrg: Guide = {
  service: 'change-org',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Les signatures ne sont pas remises à qui lance la pétition. Vous pouvez demander vos propres données, au titre du RGPD.',
        en: 'Signatures are not handed over to whoever starts the petition. You can ask for your own data under the GDPR.',
      },
    ],
  },
  into: [petitions],
  asOf: '2026-11',
  sources: [],
};
