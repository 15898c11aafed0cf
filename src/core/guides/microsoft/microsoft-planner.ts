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
    ways: [
      {
        fr: 'Menu du plan, « Exporter le plan vers Excel ».',
        en: 'Plan menu, “Export plan to Excel”.',
      },
    ],
  },
  into: [wekan, deck],
  conversions: [xlsxToCsv],
  asOf: '2026-11',
  sources: [],
};
