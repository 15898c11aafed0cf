import type { Import } from '../guide';

export const hedgedoc: Import = {
  software: ['hedgedoc'],
  name: 'HedgeDoc',
  takes: ['md', 'txt'],
  by: 'you',
  how: 'software/hedgedoc/how',
  asOf: '2026-11',
  sources: ['hedgedoc/hedgedoc public/views/hedgedoc/header.ejs (1.x)'],
};
