import type { Guide } from '../guide';
import { xlsxToCsv } from '../shared-conversions';
import { openproject } from '../software/openproject';
import { vikunja } from '../software/vikunja';

export const monday: Guide = {
  service: 'monday',
  out: {
    state: 'open',
    address: null,
    formats: ['xlsx'],
    ways: ['monday/way_out'],
  },
  into: [openproject, vikunja],
  conversions: [xlsxToCsv],
  asOf: '2026-11',
  sources: [],
};
