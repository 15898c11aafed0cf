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
    ways: [
      appleCopy('calendarsAndReminders'),
      {
        fr: 'Les rappels arrivent en fichiers d’agenda (ICS), avec les événements.',
        en: 'Reminders come as calendar files (ICS), along with events.',
      },
    ],
  },
  into: [
    nextcloudTasks,
    {
      ...vikunja,
      takes: [],
      how: {
        fr: 'Recopiez les tâches en cours : il ne prend pas de fichier ICS.',
        en: 'Copy the tasks under way: it takes no ICS file.',
      },
    },
  ],
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
