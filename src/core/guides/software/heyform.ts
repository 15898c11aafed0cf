import type { Import } from '../guide';

export const heyform: Import = {
  software: ['heyform'],
  name: 'HeyForm',
  takes: ['link-of-typeform'],
  by: 'you',
  how: 'software/heyform/how',
  asOf: '2026-11',
  sources: [],
};
