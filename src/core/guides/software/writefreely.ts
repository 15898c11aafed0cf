import type { Import } from '../guide';

export const writefreely: Import = {
  software: ['writefreely', 'plume'],
  name: 'WriteFreely, Plume',
  takes: [],
  by: 'you',
  how: 'software/writefreely/how',
  asOf: '2026-11',
  sources: [],
};
