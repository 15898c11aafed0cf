import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { nextcloudTasks } from '../software/nextcloud-tasks';
import { vikunja } from '../software/vikunja';

export const icloudReminders: Guide = {
  service: 'icloud-reminders',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['ics'],
    ways: [appleCopy('calendars_and_reminders'), 'icloud-reminders/way_out'],
  },
  into: [
    nextcloudTasks,
    {
      ...vikunja,
      takes: [],
      how: 'icloud-reminders/vikunja_how',
    },
  ],
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
