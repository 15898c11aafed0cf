import type { Guide } from '../guide';
import { sympa } from '../software/sympa';
import { takeout, takeoutAddress } from '../takeout';

export const googleGroups: Guide = {
  service: 'google-groups',
  out: {
    state: 'open',
    address: takeoutAddress('groups'),
    formats: ['csv', 'mbox'],
    ways: [takeout('groups'), 'google-groups/way_out'],
  },
  into: [sympa],
  farewell: 'shared/farewells/group',
  asOf: '2026-11',
  sources: [],
};
