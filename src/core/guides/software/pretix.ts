import type { Import } from '../guide';

export const pretix: Import = {
  software: ['pretix'],
  name: 'pretix',
  takes: ['csv'],
  by: 'you',
  how: 'software/pretix/how',
  asOf: '2026-11',
  sources: [],
};
