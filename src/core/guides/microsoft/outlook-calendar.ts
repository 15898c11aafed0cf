import type { Guide } from '../guide';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { radicale } from '../software/radicale';

export const outlookCalendar: Guide = {
  service: 'outlook-calendar',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/calendar/0/options/calendar/SharedCalendars',
    formats: ['ics'],
    ways: [
      {
        fr: 'Dans les réglages de l’agenda, « Agendas partagés → Publier un agenda », puis téléchargez le fichier ICS. Arrêtez ensuite la publication : son adresse est lisible par qui la connaît.',
        en: 'In the calendar’s settings, “Shared calendars → Publish a calendar”, then download the ICS file. Stop publishing afterwards: whoever knows that address can read it.',
      },
    ],
  },
  into: [nextcloudCalendar, radicale],
  asOf: '2026-11',
  sources: [],
};
