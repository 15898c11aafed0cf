import type { Import } from '../guide';

export const radicale: Import = {
  software: ['radicale', 'baikal'],
  name: 'Radicale, Baïkal',
  takes: ['ics', 'vcf'],
  by: 'you',
  how: 'software/radicale/how',
  asOf: '2026-11',
  sources: [],
};
