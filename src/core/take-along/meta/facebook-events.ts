import type { ServiceExport } from '../service-export';

export const facebookEvents: ServiceExport = {
  service: 'facebook-events',
  pages: [
    {
      thing: 'event',
      pages: [
        'https://[{host}.]facebook.com/events/{id}/**',
        'https://[{host}.]facebook.com/events/s/{name}/{id}',
      ],
      shapes: { host: '(?:www|web|m|touch|mbasic|mobile|[a-z]{2}-[a-z]{2})', id: '\\d{3,}' },
      ways: [
        {
          formats: ['ics'],
          as: 'file',
          template: 'https://www.facebook.com/events/ical/export/?eid={id}',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'medium',
    },
  ],
};
