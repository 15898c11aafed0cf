import type { Import } from '../guide';

export const gpodder: Import = {
  software: ['gpodder'],
  name: 'gPodder',
  takes: ['opml'],
  by: 'you',
  how: 'software/gpodder/how',
  asOf: '2026-11',
  sources: [],
};
