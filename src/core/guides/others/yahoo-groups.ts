import type { Guide } from '../guide';
import { sympa } from '../software/sympa';

export const yahooGroups: Guide = {
  service: 'yahoo-groups',
  out: {
    state: 'none',
    ways: ['yahoo-groups/way_out'],
  },
  into: [sympa],
  asOf: '2026-11',
  sources: [],
};
