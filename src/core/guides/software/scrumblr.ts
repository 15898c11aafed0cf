import type { Import } from '../guide';

export const scrumblr: Import = {
  software: ['scrumblr', 'digipad'],
  name: 'Scrumblr, Digipad',
  takes: [],
  by: 'you',
  how: 'software/scrumblr/how',
  asOf: '2026-11',
  sources: [],
};
