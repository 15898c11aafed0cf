import type { Import } from '../guide';

export const lutim: Import = {
  software: ['lutim'],
  name: 'Lutim',
  takes: ['jpg', 'png'],
  by: 'you',
  how: 'software/lutim/how',
  asOf: '2026-11',
  sources: [],
};
