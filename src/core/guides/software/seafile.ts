import type { Import } from '../guide';

export const seafile: Import = {
  software: ['seafile'],
  name: 'Seafile',
  takes: 'files',
  by: 'you',
  how: 'software/seafile/how',
  asOf: '2026-11',
  sources: [],
};
