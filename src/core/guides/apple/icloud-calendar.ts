import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { radicale } from '../software/radicale';

export const icloudCalendar: Guide = {
  service: 'icloud-calendar',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['ics'],
    ways: [appleCopy('calendars_and_reminders'), 'icloud-calendar/way_out'],
  },
  into: [nextcloudCalendar, radicale],
  leftBehind: 'icloud-calendar/left_behind',
  asOf: '2026-11',
  sources: ['rtbf.be 2018-05'],
};
