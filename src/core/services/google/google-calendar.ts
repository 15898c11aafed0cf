import { googleDomains, googleWatched } from '../../country-domains';
import { country, exact, type Service } from '../../service';

export const googleCalendar: Service = {
  id: 'google-calendar',
  name: 'Google Agenda / Calendar',
  company: 'Google',
  needs: ['calendar'],
  equivalents: ['nextcloud-calendar', 'sogo', 'baikal', 'radicale', 'agendav', 'framagenda'],
  places: [
    {
      hosts: [exact('calendar.google.com')],
      paths: [/^\/calendar(\/|$)/i, /^\/$/i, /^\/b\//i, /^\/u\//i, /^\/a\//i, /^\/appointments/i],
      notPaths: [/^\/calendar\/about/i, /^\/calendar\/ical\//i],
    },
    {
      hosts: [country('www.google', googleDomains, googleWatched), country('google', googleDomains, googleWatched)],
      paths: [/^\/calendar(\/|$)/i],
      notPaths: [/^\/calendar\/about/i],
    },
    { hosts: [exact('calendar.app.google', 'calendar.new', 'cal.new')] },
  ],
  seenAt: ['https://calendar.google.com/calendar/u/0/r', 'https://calendar.app.google/AbC123'],
};
