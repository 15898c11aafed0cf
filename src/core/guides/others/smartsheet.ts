import type { Guide } from '../guide';
import { grist } from '../software/grist';
import { openproject } from '../software/openproject';

export const smartsheet: Guide = {
  service: 'smartsheet',
  out: {
    state: 'open',
    address: 'https://app.smartsheet.com/',
    formats: ['xlsx', 'pdf'],
    ways: ['smartsheet/way_out'],
  },
  into: [openproject, grist],
  asOf: '2026-11',
  sources: [],
};
