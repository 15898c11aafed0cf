import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const deepl: Guide = {
  service: 'deepl',
  out: {
    state: 'nothing',
    address: 'https://www.deepl.com/',
    ways: ['deepl/way_out'],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
