import type { ServiceExport } from '../service-export';

export const eventbrite: ServiceExport = {
  service: 'eventbrite',
  pages: [
    {
      thing: 'event',
      pages: ['https://[www.]eventbrite.{country}/e/{title}-{id}'],
      shapes: { country: '(?:com|[a-z]{2}|com?\\.[a-z]{2})', id: '\\d{8,}' },
      ways: [
        {
          formats: ['ics'],
          as: 'file',
          template: 'https://www.eventbrite.com/calendar.ics?eid={id}&calendar=ical',
        },
      ],
      caution: 'take_may_refuse',
      source: 'public code of 2012 to 2021',
      asOf: '2021',
      confidence: 'low',
    },
  ],
};
