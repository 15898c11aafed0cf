import type { Import } from '../guide';

export const nextcloudTasks: Import = {
  software: ['nextcloud-tasks', 'nextcloud'],
  name: 'Nextcloud Tasks',
  takes: ['ics'],
  by: 'you',
  how: {
    fr: 'Importez le fichier ICS dans l’agenda : les tâches qu’il contient apparaissent dans « Tâches ».',
    en: 'Import the ICS file into the calendar: the tasks in it show up under “Tasks”.',
  },
  asOf: '2026-11',
  sources: [],
};
