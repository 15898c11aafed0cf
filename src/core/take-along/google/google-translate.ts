import type { ServiceExport } from '../service-export';
import { countryShape } from './google-parts';

export const googleTranslate: ServiceExport = {
  service: 'google-translate',
  pages: [
    {
      thing: 'text',
      pages: ['https://translate.google.{country}/**'],
      shapes: { country: countryShape, words: '[^&#]+' },
      query: { sl: '{from}', tl: '{to}', text: '{words}' },
      ways: [{ formats: ['translation', 'words'], as: 'text', template: '{words}' }],
      source: 'public code that uses the address',
      asOf: '2026-07-24',
      confidence: 'high',
    },
    {
      thing: 'text',
      pages: ['https://translate.google.{country}/**'],
      shapes: { country: countryShape, words: '[^&#]+' },
      query: { tl: '{to}', text: '{words}' },
      ways: [{ formats: ['translation', 'words'], as: 'text', template: '{words}' }],
      source: 'public code that uses the address',
      asOf: '2026-07-24',
      confidence: 'high',
    },
  ],
};
