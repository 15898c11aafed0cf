import type { Guide } from '../guide';
import { petitions } from '../software/petitions';

export const mesopinions: Guide = {
  service: 'mesopinions',
  out: {
    state: 'none',
    ways: ['mesopinions/way_out'],
  },
  into: [petitions],
  asOf: '2026-11',
  sources: [],
};
