import type { Guide } from '../guide';
import { libretranslate } from '../software/libretranslate';

export const deepl: Guide = {
  service: 'deepl',
  out: {
    state: 'nothing',
    address: 'https://www.deepl.com/',
    ways: [
      {
        fr: 'Rien à emporter, sauf un glossaire, qui se télécharge en CSV.',
        en: 'Nothing to take, except a glossary, which can be downloaded as CSV.',
      },
    ],
  },
  into: [libretranslate],
  asOf: '2026-11',
  sources: [],
};
