import type { Guide } from '../guide';
import { vikunja } from '../software/vikunja';

export const todoist: Guide = {
  service: 'todoist',
  out: {
    state: 'open',
    address: 'https://app.todoist.com/app/settings/backups',
    formats: ['csv', 'zip-of-csv', 'account-of-todoist'],
    ways: ['todoist/way_out'],
  },
  into: [vikunja],
  asOf: '2026-11',
  sources: [],
};
