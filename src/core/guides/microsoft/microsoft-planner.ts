import type { Guide } from '../guide';
import { xlsxToCsv } from '../shared-conversions';
import { deck } from '../software/deck';
import { wekan } from '../software/wekan';

export const microsoftPlanner: Guide = {
  service: 'microsoft-planner',
  out: {
    state: 'open',
    address: 'https://planner.cloud.microsoft/',
    formats: ['xlsx'],
    ways: ['microsoft-planner/way_out'],
  },
  into: [wekan, deck],
  conversions: [xlsxToCsv],
  asOf: '2026-11',
  sources: [],
};
