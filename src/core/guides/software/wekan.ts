import type { Import } from '../guide';

export const wekan: Import = {
  software: ['wekan'],
  name: 'Wekan',
  takes: ['json-of-trello', 'csv'],
  by: 'you',
  how: 'software/wekan/how',
  asOf: '2026-11',
  sources: ['hakeplan/wekan wiki migrating-from-trello'],
};
