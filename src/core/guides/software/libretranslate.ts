import type { Import } from '../guide';

export const libretranslate: Import = {
  software: ['libretranslate', 'lingva'],
  name: 'LibreTranslate',
  takes: [],
  by: 'you',
  how: 'software/libretranslate/how',
  asOf: '2026-11',
  sources: [],
};
