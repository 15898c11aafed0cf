import type { Guide } from '../guide';
import { nextcloudTasks } from '../software/nextcloud-tasks';
import { vikunja } from '../software/vikunja';
import { takeout, takeoutAddress } from '../takeout';

export const googleTasks: Guide = {
  service: 'google-tasks',
  out: {
    state: 'open',
    address: takeoutAddress('tasks'),
    formats: ['json-of-google-tasks'],
    ways: [takeout('tasks')],
  },
  into: [nextcloudTasks, vikunja],
  nothingGoesIn: 'google-tasks/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
