import type { Import } from '../guide';

export const shaarli: Import = {
  software: ['shaarli', 'linkding'],
  name: 'Shaarli, linkding',
  takes: ['html-of-bookmarks'],
  by: 'you',
  how: 'software/shaarli/how',
  asOf: '2026-11',
  sources: [],
};
