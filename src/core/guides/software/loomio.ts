import type { Import } from '../guide';

export const loomio: Import = {
  software: ['loomio'],
  name: 'Loomio',
  takes: [],
  by: 'you',
  how: 'software/loomio/how',
  asOf: '2026-11',
  sources: [],
};
