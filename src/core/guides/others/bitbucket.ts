import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const bitbucket: Guide = {
  service: 'bitbucket',
  out: {
    state: 'open',
    address: 'https://bitbucket.org/',
    formats: ['git'],
    ways: ['shared/ways/fetched_by_software', 'bitbucket/way_out'],
  },
  into: [
    forgejo,
    {
      ...gitlab,
      how: 'bitbucket/gitlab_how',
    },
  ],
  leftBehind: 'bitbucket/left_behind',
  farewell: 'shared/farewells/forge',
  asOf: '2026-11',
  sources: ['community.atlassian.com (Announcing sunset of Bitbucket Issues and Wikis)'],
};
