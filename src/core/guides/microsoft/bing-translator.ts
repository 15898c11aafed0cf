import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const bingTranslator: Guide = {
  service: 'bing-translator',
  out: {
    state: 'nothing',
    address: null,
    ways: ['shared/ways/nothing_to_take'],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
