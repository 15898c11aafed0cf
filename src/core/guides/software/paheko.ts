import type { Import } from '../guide';

export const paheko: Import = {
  software: ['paheko', 'galette'],
  name: 'Paheko, Galette',
  takes: ['csv'],
  by: 'you',
  how: 'software/paheko/how',
  asOf: '2026-11',
  sources: [],
};
