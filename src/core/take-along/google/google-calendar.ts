import type { ServiceExport } from '../service-export';
import { accountShape } from './google-parts';

export const googleCalendar: ServiceExport = {
  service: 'google-calendar',
  pages: [
    {
      thing: 'calendar',
      pages: ['https://calendar.google.com/calendar[/u/{account}]/embed'],
      shapes: { account: accountShape },
      query: { src: '{calendar}' },
      ways: [
        {
          formats: ['ics'],
          as: 'file',
          template: 'https://calendar.google.com/calendar/ical/{calendar}/public/basic.ics',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
    {
      thing: 'calendars',
      // Not the pages on which others book, or see one event.
      pages: ['https://calendar.google.com[/calendar][/u/{account}][/r/**]'],
      shapes: { account: accountShape },
      ways: [
        {
          formats: ['ics-zip'],
          as: 'file',
          template: 'https://calendar.google.com/calendar[/u/{account}]/exporticalzip',
          keep: ['authuser'],
          left: 'left_others_calendars',
        },
      ],
      source: 'public code that opens the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
