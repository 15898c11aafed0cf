import type { Import } from '../guide';

export const wallabag: Import = {
  software: ['wallabag', 'readeck', 'linkwarden'],
  name: 'wallabag, Readeck',
  takes: ['csv'],
  by: 'you',
  how: 'software/wallabag/how',
  asOf: '2026-11',
  sources: ['wallabag 2.6.14 (2025-10-07)'],
};
