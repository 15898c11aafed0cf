import type { Guide } from '../guide';
import { searxng } from '../software/searxng';

export const yahooSearch: Guide = {
  service: 'yahoo-search',
  out: {
    state: 'nothing',
    address: null,
    ways: [{ fr: 'Rien à emporter.', en: 'Nothing to take.' }],
  },
  into: [searxng],
  asOf: '2026-11',
  sources: [],
};
