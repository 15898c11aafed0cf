import type { Import } from '../guide';

export const taiga: Import = {
  software: ['taiga'],
  name: 'Taiga',
  takes: ['account-of-trello', 'account-of-jira', 'account-of-asana'],
  by: 'you',
  how: 'software/taiga/how',
  asOf: '2026-11',
  sources: [],
};
