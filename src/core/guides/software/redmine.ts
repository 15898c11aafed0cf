import type { Import } from '../guide';

export const redmine: Import = {
  software: ['redmine'],
  name: 'Redmine',
  takes: ['csv'],
  by: 'you',
  how: 'software/redmine/how',
  asOf: '2026-11',
  sources: [],
};
