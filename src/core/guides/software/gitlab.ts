import type { Import } from '../guide';

export const gitlab: Import = {
  software: ['gitlab'],
  name: 'GitLab',
  takes: ['git'],
  by: 'you',
  how: 'software/gitlab/how',
  asOf: '2026-11',
  sources: [],
};
