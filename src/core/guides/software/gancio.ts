import type { Import } from '../guide';

export const gancio: Import = {
  software: ['gancio'],
  name: 'Gancio',
  takes: ['ics'],
  by: 'you',
  how: 'software/gancio/how',
  asOf: '2026-11',
  sources: [],
};
