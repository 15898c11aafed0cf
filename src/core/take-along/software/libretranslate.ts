import type { SoftwareImport } from '../software-import';

export const libretranslate: SoftwareImport = {
  software: ['libretranslate'],
  ways: [
    {
      formats: ['translation', 'words'],
      needs: ['translation'],
      how: 'bring_words',
      handOver: '?source={from}&target={to}&q={words}',
    },
  ],
  source: 'github.com/LibreTranslate/LibreTranslate (app.js.template)',
  asOf: '2026-07-24',
  confidence: 'high',
};
