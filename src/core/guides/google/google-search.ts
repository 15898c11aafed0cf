import type { Guide } from '../guide';
import { searxng } from '../software/searxng';
import { takeoutAddress } from '../takeout';

export const googleSearch: Guide = {
  service: 'google-search',
  out: {
    state: 'nothing',
    address: takeoutAddress('my_activity'),
    ways: ['google-search/way_out'],
  },
  into: [searxng],
  asOf: '2026-11',
  sources: [],
};
