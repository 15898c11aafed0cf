import type { Import } from '../guide';

export const baserow: Import = {
  software: ['baserow'],
  name: 'Baserow',
  takes: ['csv', 'link-of-airtable'],
  by: 'you',
  how: 'software/baserow/how',
  asOf: '2026-11',
  sources: [],
};
