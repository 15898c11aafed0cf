import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const bingTranslator: Guide = {
  service: 'bing-translator',
  out: {
    state: 'nothing',
    address: null,
    ways: [{ fr: 'Rien à emporter.', en: 'Nothing to take.' }],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
