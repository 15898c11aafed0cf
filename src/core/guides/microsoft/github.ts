import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const github: Guide = {
  service: 'github',
  out: {
    state: 'open',
    address: 'https://github.com/settings/admin',
    formats: ['git', 'json-of-github'],
    ways: ['shared/ways/fetched_by_software', 'github/way_out'],
  },
  into: [forgejo, gitlab],
  leftBehind: 'github/left_behind',
  farewell: 'shared/farewells/forge',
  asOf: '2026-11',
  sources: ['forgejo.org user docs'],
};
