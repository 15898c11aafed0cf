import type { ServiceExport } from '../service-export';
import { countryShape } from './google-parts';

export const googleSearch: ServiceExport = {
  service: 'google-search',
  pages: [
    {
      thing: 'search',
      pages: [
        'https://[(www|images|video|encrypted).]google.{country}[/(search|images|webhp|imghp|videohp|shopping)/**]',
      ],
      shapes: { country: countryShape, words: '[^&#]+' },
      query: { q: '{words}' },
      ways: [{ formats: ['words'], as: 'text', template: '{words}' }],
      source: 'the address of any result page',
      asOf: '2026-08-22',
      confidence: 'high',
    },
  ],
};
