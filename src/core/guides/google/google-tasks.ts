import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { nextcloudTasks } from '../software/nextcloud-tasks';
import { vikunja } from '../software/vikunja';

export const googleTasks: Guide = {
  service: 'google-tasks',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/tasks',
    formats: ['JSON'],
    ways: [takeout('Tasks')],
  },
  into: [nextcloudTasks, vikunja],
  leftBehind: {
    fr: 'Nous ne connaissons pas d’import direct : les tâches en cours sont à recopier.',
    en: 'We know of no direct import: tasks under way have to be copied by hand.',
  },
  asOf: '2026-11',
  sources: [],
};
