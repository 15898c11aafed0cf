import type { Import } from '../guide';

export const matrix: Import = {
  software: ['matrix'],
  name: 'Matrix (Element)',
  takes: [],
  by: 'you',
  how: 'software/matrix/how',
  asOf: '2026-11',
  sources: [],
};
