import type { Import } from '../guide';

export const inventaire: Import = {
  software: ['inventaire'],
  name: 'Inventaire',
  takes: ['csv'],
  by: 'you',
  how: 'software/inventaire/how',
  asOf: '2026-11',
  sources: [],
};
