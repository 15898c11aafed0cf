import type { Guide } from '../guide';
import { deck } from '../software/deck';
import { wekan } from '../software/wekan';

export const microsoftPlanner: Guide = {
  service: 'microsoft-planner',
  out: {
    state: 'open',
    address: 'https://planner.cloud.microsoft/',
    formats: ['XLSX'],
    ways: [
      {
        fr: 'Menu du plan, « Exporter le plan vers Excel ».',
        en: 'Plan menu, “Export plan to Excel”.',
      },
    ],
  },
  into: [wekan, deck],
  asOf: '2026-11',
  sources: [],
};
