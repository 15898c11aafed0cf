import type { Guide } from '../guide';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { radicale } from '../software/radicale';

export const googleCalendar: Guide = {
  service: 'google-calendar',
  out: {
    state: 'open',
    address: 'https://calendar.google.com/calendar/u/0/r/settings/export',
    formats: ['zip-of-ics', 'ics'],
    ways: [
      {
        fr: '« Paramètres → Importer et exporter → Exporter » : vous recevez une archive à décompresser, avec un fichier ICS par agenda.',
        en: '“Settings → Import & export → Export”: you get an archive to unpack, with one ICS file per calendar.',
      },
    ],
  },
  into: [nextcloudCalendar, radicale],
  leftBehind: {
    fr: 'Les partages et les invitations en attente ne suivent pas.',
    en: 'Sharing and pending invitations do not come along.',
  },
  asOf: '2026-11',
  sources: ['nextcloud/documentation PR 13691 (calendar:import)'],
};
