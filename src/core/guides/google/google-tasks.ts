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
  nothingGoesIn: {
    fr: 'Aucun import direct connu : les tâches en cours sont à recopier, la liste exportée sous les yeux.',
    en: 'We know of no direct import: copy the tasks under way by hand, with the exported list before you.',
  },
  asOf: '2026-11',
  sources: [],
};
