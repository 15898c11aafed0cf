import type { Guide } from '../guide';
import { openproject } from '../software/openproject';
import { redmine } from '../software/redmine';
import { taiga } from '../software/taiga';

export const jira: Guide = {
  service: 'jira',
  out: {
    state: 'open',
    address: 'https://home.atlassian.com/',
    formats: ['csv', 'account-of-jira'],
    ways: ['jira/way_out'],
  },
  into: [openproject, redmine, taiga],
  asOf: '2026-11',
  sources: [],
};
