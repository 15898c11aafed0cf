import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const reverso: Guide = {
  service: 'reverso',
  out: {
    state: 'nothing',
    address: null,
    ways: ['reverso/way_out'],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
