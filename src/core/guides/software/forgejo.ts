import type { Import } from '../guide';

export const forgejo: Import = {
  software: ['forgejo', 'gitea'],
  name: 'Forgejo, Gitea',
  takes: ['git'],
  by: 'you',
  how: 'software/forgejo/how',
  asOf: '2026-11',
  sources: [],
};
