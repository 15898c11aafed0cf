import type { Import } from '../guide';

export const ihatemoney: Import = {
  software: ['ihatemoney', 'spliit'],
  name: 'I Hate Money',
  takes: [],
  by: 'you',
  how: 'software/ihatemoney/how',
  asOf: '2026-11',
  sources: [],
};
