import type { Import } from '../guide';

export const drawio: Import = {
  software: ['drawio'],
  name: 'draw.io',
  takes: ['svg', 'vsdx'],
  by: 'you',
  how: 'software/drawio/how',
  asOf: '2026-11',
  sources: [],
};
