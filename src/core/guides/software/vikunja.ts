import type { Import } from '../guide';

export const vikunja: Import = {
  software: ['vikunja'],
  name: 'Vikunja',
  takes: ['csv', 'account-of-trello', 'account-of-todoist', 'account-of-microsoft-todo'],
  by: 'you',
  how: 'software/vikunja/how',
  asOf: '2026-11',
  sources: ['go-vikunja/vikunja pkg/modules/migration'],
};
