import type { Import } from '../guide';

export const searxng: Import = {
  software: ['searxng', 'searx'],
  name: 'SearXNG',
  takes: [],
  by: 'you',
  how: 'software/searxng/how',
  asOf: '2026-11',
  sources: [],
};
