import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const sourceforge: Guide = {
  service: 'sourceforge',
  out: {
    state: 'open',
    address: 'https://sourceforge.net/',
    formats: ['git', 'json-of-sourceforge'],
    ways: ['sourceforge/way_out'],
  },
  into: [forgejo, gitlab],
  farewell: 'shared/farewells/forge',
  asOf: '2026-11',
  sources: [],
};
