import type { Import } from '../guide';

export const shortLinks: Import = {
  software: ['yourls', 'lstu', 'shlink', 'rs-short'],
  name: 'YOURLS, Lstu, Shlink',
  takes: [],
  by: 'you',
  how: 'software/short-links/how',
  asOf: '2026-11',
  sources: [],
};
