import { exact, type Service } from '../../service';

export const calendly: Service = {
  id: 'calendly',
  name: 'Calendly',
  company: 'Calendly',
  needs: ['date-poll'],
  equivalents: ['easyappointments', 'calcom', 'nextcloud-calendar', 'rallly'],
  places: [
    {
      hosts: [exact('calendly.com')],
      paths: [
        /^\/(app|event_types|scheduled_events|d|s|[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*)(\/|$)/i,
      ],
      notPaths: [
        /^\/(fr|de|es|pt|blog|help|features|integration|integrations|pricing|resources|legal|about|login|signup|solutions|scheduling|teams|enterprise)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://calendly.com/jeanne-exemple/30min',
    'https://calendly.com:8443/event_types/user/me',
  ],
};
