import type { Guide } from '../guide';
import { lutim } from '../software/lutim';
import { piwigo } from '../software/piwigo';

export const imgur: Guide = {
  service: 'imgur',
  out: {
    state: 'open',
    address: 'https://imgur.com/account/settings',
    formats: ['jpg', 'png'],
    ways: ['imgur/way_out'],
  },
  into: [lutim, piwigo],
  asOf: '2026-11',
  sources: [],
};
