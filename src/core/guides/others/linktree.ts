import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';

export const linktree: Guide = {
  service: 'linktree',
  out: {
    state: 'nothing',
    address: 'https://linktr.ee/admin',
    ways: ['linktree/way_out'],
  },
  into: [wordpressCopy],
  asOf: '2026-11',
  sources: [],
};
