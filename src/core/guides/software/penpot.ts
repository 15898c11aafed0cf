import type { Import } from '../guide';

export const penpot: Import = {
  software: ['penpot'],
  name: 'Penpot',
  takes: ['svg'],
  by: 'you',
  how: 'software/penpot/how',
  asOf: '2026-11',
  sources: [],
};
