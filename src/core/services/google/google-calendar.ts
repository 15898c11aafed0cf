import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service } from '../service';

// Its landing, its feeds and its export.
const notTheCalendar =
  /^\/calendar\/(about|ical|feeds|dav|exporticalzip|r\/settings\/export)(\/|$)/i;

export const googleCalendar: Service = {
  id: 'google-calendar',
  name: 'Google Calendar',
  company: 'Google',
  needs: ['calendar'],
  equivalents: ['nextcloud-calendar', 'sogo', 'baikal', 'radicale', 'agendav', 'framagenda'],
  places: [
    {
      hosts: [exact('calendar.google.com')],
      paths: [/^\/*$/i, /^\/(calendar|appointments)(\/|$)/i],
      notPaths: [notTheCalendar, /^\/calendar\/r\/tasks(\/|$)/i],
    },
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      paths: [/^\/calendar(\/|$)/i],
      notPaths: [notTheCalendar],
    },
    { hosts: [exact('calendar.app.google', 'calendar.new', 'cal.new')] },
  ],
  seenAt: ['https://calendar.google.com/calendar/u/0/r', 'https://calendar.app.google/AbC123'],
};
