import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';

export const linktree: Guide = {
  service: 'linktree',
  out: {
    state: 'nothing',
    address: 'https://linktr.ee/admin',
    ways: [
      {
        fr: 'Rien à emporter : recopiez vos liens un à un.',
        en: 'Nothing to take: copy your links one by one.',
      },
    ],
  },
  into: [wordpressCopy],
  asOf: '2026-11',
  sources: [],
};
