import type { Guide } from '../guide';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { radicale } from '../software/radicale';

export const googleCalendar: Guide = {
  service: 'google-calendar',
  out: {
    state: 'open',
    address: 'https://calendar.google.com/calendar/u/0/r/settings/export',
    formats: ['zip-of-ics', 'ics'],
    ways: ['google-calendar/way_out'],
  },
  into: [nextcloudCalendar, radicale],
  leftBehind: 'google-calendar/left_behind',
  asOf: '2026-11',
  sources: ['nextcloud/documentation PR 13691 (calendar:import)'],
};
