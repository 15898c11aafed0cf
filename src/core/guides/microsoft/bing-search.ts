import type { Guide } from '../guide';
import { searxng } from '../software/searxng';

export const bingSearch: Guide = {
  service: 'bing-search',
  out: {
    state: 'nothing',
    address: 'https://account.microsoft.com/privacy',
    ways: ['bing-search/way_out'],
  },
  into: [searxng],
  asOf: '2026-11',
  sources: [],
};
