import type { ServiceExport } from '../service-export';
import { bingHosts } from './bing-hosts';

export const bingSearch: ServiceExport = {
  service: 'bing-search',
  pages: [
    {
      thing: 'search',
      pages: ['https://{host}/**'],
      shapes: { host: bingHosts, words: '[^&#]+' },
      query: { q: '{words}' },
      ways: [{ formats: ['words'], as: 'text', template: '{words}' }],
      source: 'the address of any result page',
      asOf: '2026-08-22',
      confidence: 'high',
    },
  ],
};
