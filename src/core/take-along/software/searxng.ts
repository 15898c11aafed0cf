import type { SoftwareImport } from '../software-import';

export const searxng: SoftwareImport = {
  software: ['searxng', 'searx'],
  ways: [
    { formats: ['words'], needs: ['search'], how: 'bring_words', handOver: 'search?q={words}' },
  ],
  source: 'github.com/searxng/searxng (docs/dev/search_api.rst)',
  asOf: '2026-08-22',
  confidence: 'high',
};
