import type { SoftwareImport } from '../software-import';

export const forgejo: SoftwareImport = {
  software: ['forgejo', 'gitea'],
  ways: [
    { formats: ['github'], path: 'repo/migrate?service_type=2', how: 'bring_repository' },
    { formats: ['git'], path: 'repo/migrate?service_type=1', how: 'bring_repository' },
  ],
  source:
    'github.com/go-gitea/gitea (routers/web/repo/migrate.go): the address is not read from the query',
  asOf: 'undated',
  confidence: 'high',
};
