import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { nextcloudTasks } from '../software/nextcloud-tasks';
import { vikunja } from '../software/vikunja';

export const icloudReminders: Guide = {
  service: 'icloud-reminders',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['ICS', 'CSV'],
    ways: [appleCopy({ fr: 'Rappels', en: 'Reminders' })],
  },
  into: [nextcloudTasks, vikunja],
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
