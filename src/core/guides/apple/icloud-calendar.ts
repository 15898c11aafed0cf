import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { nextcloudCalendar } from '../software/nextcloud-calendar';
import { radicale } from '../software/radicale';

export const icloudCalendar: Guide = {
  service: 'icloud-calendar',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['ics'],
    ways: [
      appleCopy('calendarsAndReminders'),
      {
        fr: 'Ou, sur un Mac, dans l’app Calendrier : « Fichier → Exporter ».',
        en: 'Or, on a Mac, in the Calendar app: “File → Export”.',
      },
    ],
  },
  into: [nextcloudCalendar, radicale],
  leftBehind: { fr: 'Les partages ne suivent pas.', en: 'Sharing does not come along.' },
  asOf: '2026-11',
  sources: ['rtbf.be 2018-05'],
};
