import type { Import } from '../guide';

export const ghost: Import = {
  software: ['ghost'],
  name: 'Ghost',
  takes: ['zip-of-substack', 'zip-of-medium', 'csv'],
  by: 'you',
  how: 'software/ghost/how',
  asOf: '2026-11',
  sources: [],
};
