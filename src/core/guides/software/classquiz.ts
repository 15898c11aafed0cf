import type { Import } from '../guide';

export const classquiz: Import = {
  software: ['classquiz'],
  name: 'ClassQuiz',
  takes: ['link-of-kahoot'],
  by: 'you',
  how: 'software/classquiz/how',
  asOf: '2026-11',
  sources: [],
};
