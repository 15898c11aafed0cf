import type { Import } from '../guide';

export const moodle: Import = {
  software: ['moodle'],
  name: 'Moodle',
  takes: ['gift', 'xml-of-moodle'],
  by: 'you',
  how: 'software/moodle/how',
  asOf: '2026-11',
  sources: [],
};
