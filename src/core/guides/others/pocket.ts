import type { Guide } from '../guide';
import { wallabag } from '../software/wallabag';

export const pocket: Guide = {
  service: 'pocket',
  out: {
    state: 'none',
    ways: ['pocket/way_out'],
  },
  into: [wallabag],
  asOf: '2026-11',
  sources: ['engineered.at', 'techpus.com'],
};
