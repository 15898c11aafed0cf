import type { Import } from '../guide';

export const wordpressCopy: Import = {
  software: ['wordpress'],
  name: 'WordPress',
  takes: [],
  by: 'you',
  how: 'software/wordpress-copy/how',
  asOf: '2026-11',
  sources: [],
};
