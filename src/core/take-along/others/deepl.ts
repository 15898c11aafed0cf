import type { ServiceExport } from '../service-export';

export const deepl: ServiceExport = {
  service: 'deepl',
  pages: [
    {
      thing: 'text',
      pages: ['https://[www.]deepl.com[/{language}]/(translator|translate)/**'],
      shapes: { words: '[^#]+' },
      fragment: '{from}/{to}/{words}',
      ways: [{ formats: ['translation', 'words'], as: 'text', template: '{words}' }],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
