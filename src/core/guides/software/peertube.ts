import type { Import } from '../guide';

export const peertube: Import = {
  software: ['peertube'],
  name: 'PeerTube',
  takes: ['mp4'],
  by: 'you',
  how: 'software/peertube/how',
  asOf: '2026-11',
  sources: ['docs.joinpeertube.org'],
};
