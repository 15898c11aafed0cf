import { exact, type Service } from '../service';

export const calendly: Service = {
  id: 'calendly',
  name: 'Calendly',
  company: 'Calendly',
  needs: ['date-poll'],
  equivalents: ['easyappointments', 'nextcloud-calendar', 'rallly'],
  places: [
    {
      hosts: [exact('calendly.com', 'www.calendly.com')],
      paths: [
        /^\/(app|event_types|scheduled_events|d|s|[a-z0-9][a-z0-9_-]*\/[a-z0-9][a-z0-9_-]*)(\/|$)/i,
      ],
      notPaths: [
        /^\/(fr|de|es|pt|pt-br|it|ja|nl|en)(\/|$)/i,
        /^\/(blog|help|features|integration|integrations|pricing|resources|legal|about|login|signup|solutions|scheduling|teams|enterprise)(\/|$)/i,
        /^\/(careers|compare|contact|customers|demo|download|guides|learn|newsroom|partners|press|product|security|stories|use-cases|webinars)(\/|$)/i,
        /^\/(app\/(login|signup)|users\/(sign_in|sign_up|password)|api|assets|oauth|pages|packs|templates)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://calendly.com/jeanne-exemple/30min',
    'https://calendly.com:8443/event_types/user/me',
  ],
};
