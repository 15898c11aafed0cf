import type { Import } from '../guide';

export const castopod: Import = {
  software: ['castopod'],
  name: 'Castopod',
  takes: ['feed', 'mp3'],
  by: 'you',
  how: 'software/castopod/how',
  asOf: '2026-11',
  sources: [],
};
