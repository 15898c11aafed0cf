import type { Guide } from '../guide';
import { petitions } from '../software/petitions';

export const avaaz: Guide = {
  service: 'avaaz',
  out: {
    state: 'none',
    ways: ['avaaz/way_out'],
  },
  into: [petitions],
  asOf: '2026-11',
  sources: [],
};
