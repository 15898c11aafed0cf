import type { Guide } from '../guide';
import { openproject } from '../software/openproject';
import { vikunja } from '../software/vikunja';

export const clickup: Guide = {
  service: 'clickup',
  out: {
    state: 'open',
    address: 'https://app.clickup.com/',
    formats: ['csv', 'xlsx'],
    ways: ['clickup/way_out'],
  },
  into: [vikunja, openproject],
  asOf: '2026-11',
  sources: [],
};
