import type { Import } from '../guide';

export const nextcloudCalendar: Import = {
  software: ['nextcloud-calendar', 'framagenda', 'nextcloud'],
  name: 'Nextcloud Calendar',
  takes: ['ics'],
  by: 'you',
  how: 'software/nextcloud-calendar/how',
  asOf: '2026-11',
  sources: ['nextcloud/documentation user_manual/groupware/calendar.rst'],
};
