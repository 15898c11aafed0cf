import type { Guide } from '../guide';
import { searxng } from '../software/searxng';

export const yahooSearch: Guide = {
  service: 'yahoo-search',
  out: {
    state: 'nothing',
    address: null,
    ways: ['shared/ways/nothing_to_take'],
  },
  into: [searxng],
  asOf: '2026-11',
  sources: [],
};
