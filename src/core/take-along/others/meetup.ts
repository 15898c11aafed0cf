import type { ServiceExport } from '../service-export';

export const meetup: ServiceExport = {
  service: 'meetup',
  pages: [
    {
      thing: 'events',
      pages: ['https://[www.]meetup.com[/{locale}]/{group}/**'],
      shapes: {
        locale: '[a-z]{2}-[A-Za-z]{2}',
        group:
          '(?!(?:[a-z]{2}(?:-[A-Za-z]{2})?|about|account|api|apps|blog|careers|cities|cookie-policy|create|events|find|forgot|gql|graphql|help|home|jobs|join|login|lp|media|meetup_api|members|messages|notifications|organizers|press|privacy|pro|register|settings|signup|start|terms|topics|try|your-events|your-groups)(?:[/?#]|$))[\\w-]+',
      },
      ways: [
        {
          formats: ['ics'],
          as: 'file',
          template: 'https://www.meetup.com/{group}/events/ical/',
          left: 'left_past_events',
        },
      ],
      source: 'public code that uses the address',
      asOf: '2026',
      confidence: 'high',
    },
  ],
};
