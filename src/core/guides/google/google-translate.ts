import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const googleTranslate: Guide = {
  service: 'google-translate',
  out: {
    state: 'nothing',
    address: 'https://translate.google.com/saved',
    ways: ['google-translate/way_out'],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
