import type { Import } from '../guide';

export const discourse: Import = {
  software: ['discourse'],
  name: 'Discourse',
  takes: [],
  by: 'you',
  how: 'software/discourse/how',
  asOf: '2026-11',
  sources: [],
};
