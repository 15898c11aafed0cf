import type { Import } from '../guide';

export const revealjs: Import = {
  software: ['revealjs', 'strut', 'digislides'],
  name: 'reveal.js, Strut',
  takes: [],
  by: 'you',
  how: 'software/revealjs/how',
  asOf: '2026-11',
  sources: [],
};
