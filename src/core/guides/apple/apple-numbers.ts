import type { Guide } from '../guide';
import { ethercalc } from '../software/ethercalc';
import { grist } from '../software/grist';

export const appleNumbers: Guide = {
  service: 'apple-numbers',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/numbers/',
    formats: ['xlsx', 'csv', 'pdf'],
    ways: ['apple-numbers/way_out'],
  },
  into: [ethercalc, grist],
  asOf: '2026-11',
  sources: [],
};
