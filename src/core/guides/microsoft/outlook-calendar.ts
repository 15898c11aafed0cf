import type { Guide } from '../guide';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { radicale } from '../software/radicale';

export const outlookCalendar: Guide = {
  service: 'outlook-calendar',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/calendar/0/options/calendar/SharedCalendars',
    formats: ['ics'],
    ways: ['outlook-calendar/way_out'],
  },
  into: [nextcloudCalendar, radicale],
  asOf: '2026-11',
  sources: [],
};
