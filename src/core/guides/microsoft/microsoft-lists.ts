import type { Guide } from '../guide';
import { baserow } from '../software/baserow';
import { grist } from '../software/grist';

export const microsoftLists: Guide = {
  service: 'microsoft-lists',
  out: {
    state: 'open',
    address: 'https://lists.live.com/',
    formats: ['csv'],
    ways: ['microsoft-lists/way_out'],
  },
  into: [grist, baserow],
  leftBehind: 'microsoft-lists/left_behind',
  asOf: '2026-11',
  sources: [],
};
