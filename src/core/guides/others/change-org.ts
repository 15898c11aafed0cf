import type { Guide } from '../guide';
import { petitions } from '../software/petitions';

export const changeOrg: Guide = {
  service: 'change-org',
  out: {
    state: 'none',
    ways: ['change-org/way_out'],
  },
  into: [petitions],
  asOf: '2026-11',
  sources: [],
};
