import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const gitlabCom: Guide = {
  service: 'gitlab-com',
  out: {
    state: 'open',
    address: 'https://gitlab.com/dashboard/projects',
    formats: ['git', 'zip-of-gitlab'],
    ways: ['gitlab-com/way_out'],
  },
  into: [forgejo, gitlab],
  farewell: 'shared/farewells/forge',
  asOf: '2026-11',
  sources: [],
};
