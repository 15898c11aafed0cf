import type { Guide } from '../guide';
import { openproject } from '../software/openproject';
import { redmine } from '../software/redmine';
import { taiga } from '../software/taiga';
import { vikunja } from '../software/vikunja';

export const asana: Guide = {
  service: 'asana',
  out: {
    state: 'open',
    address: 'https://app.asana.com/',
    formats: ['csv', 'json-of-asana', 'account-of-asana'],
    ways: ['asana/way_out'],
  },
  into: [openproject, redmine, taiga, vikunja],
  asOf: '2026-11',
  sources: [],
};
