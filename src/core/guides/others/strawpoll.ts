import type { Guide } from '../guide';
import { framadate } from '../software/framadate';
import { loomio } from '../software/loomio';

export const strawpoll: Guide = {
  service: 'strawpoll',
  out: {
    state: 'nothing',
    address: null,
    ways: ['strawpoll/way_out'],
  },
  into: [loomio, framadate],
  asOf: '2026-11',
  sources: [],
};
