import type { ServiceExport } from '../service-export';
import { bingHosts } from './bing-hosts';

export const bingTranslator: ServiceExport = {
  service: 'bing-translator',
  pages: [
    {
      thing: 'text',
      pages: ['https://{host}/translator/**'],
      shapes: { host: bingHosts, words: '[^&#]+' },
      query: { to: '{to}', text: '{words}' },
      ways: [{ formats: ['translation', 'words'], as: 'text', template: '{words}' }],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
