import type { Import } from '../guide';

export const wordpress: Import = {
  software: ['wordpress'],
  name: 'WordPress',
  takes: ['wxr', 'feed'],
  by: 'you',
  how: 'software/wordpress/how',
  asOf: '2026-11',
  sources: [],
};
