import type { Import } from '../guide';

export const nextcloudCalendar: Import = {
  software: ['nextcloud-calendar', 'framagenda', 'nextcloud'],
  name: 'Nextcloud Calendar',
  takes: ['ics'],
  by: 'you',
  how: {
    fr: 'Dans l’agenda, « Paramètres de l’agenda → Importer un agenda », puis choisissez le fichier ICS. Décompressez d’abord l’archive ZIP, s’il y en a une.',
    en: 'In the calendar, “Calendar settings → Import calendar”, then choose the ICS file. Unpack the ZIP archive first, if there is one.',
  },
  asOf: '2026-11',
  sources: ['nextcloud/documentation user_manual/groupware/calendar.rst'],
};
