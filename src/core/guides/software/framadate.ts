import type { Import } from '../guide';

export const framadate: Import = {
  software: ['framadate', 'opensondage', 'rallly'],
  name: 'Framadate, Rallly',
  takes: [],
  by: 'you',
  how: 'software/framadate/how',
  asOf: '2026-11',
  sources: [],
};
