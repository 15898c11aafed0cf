import type { Guide } from '../guide';
import { openproject } from '../software/openproject';
import { vikunja } from '../software/vikunja';

export const basecamp: Guide = {
  service: 'basecamp',
  out: {
    state: 'open',
    address: 'https://3.basecamp.com/',
    formats: ['html'],
    ways: ['basecamp/way_out'],
  },
  into: [openproject, vikunja],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
