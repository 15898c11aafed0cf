import type { Guide } from '../guide';
import { baserow } from '../software/baserow';
import { grist } from '../software/grist';

export const googleAppsheet: Guide = {
  service: 'google-appsheet',
  out: {
    state: 'open',
    address: 'https://www.appsheet.com/home/apps',
    formats: ['csv', 'xlsx'],
    ways: ['google-appsheet/way_out'],
  },
  into: [grist, baserow],
  leftBehind: 'google-appsheet/left_behind',
  asOf: '2026-11',
  sources: [],
};
