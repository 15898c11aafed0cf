import type { Import } from '../guide';

export const nextcloudTasks: Import = {
  software: ['nextcloud-tasks', 'nextcloud'],
  name: 'Nextcloud Tasks',
  takes: ['ics'],
  by: 'you',
  how: 'software/nextcloud-tasks/how',
  asOf: '2026-11',
  sources: [],
};
