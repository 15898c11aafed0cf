import type { Guide } from '../guide';
import { metaCopy } from '../shared-ways';
import { mobilizon } from '../software/mobilizon';
import { nextcloudCalendar } from '../software/nextcloud-calendar';

export const facebookEvents: Guide = {
  service: 'facebook-events',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions',
    formats: ['ICS', 'HTML', 'JSON'],
    ways: [
      {
        fr: 'Un événement à venir : son menu, puis « Ajouter à l’agenda » (fichier ICS).',
        en: 'A coming event: its menu, then “Add to calendar” (ICS file).',
      },
      metaCopy,
    ],
  },
  into: [mobilizon, nextcloudCalendar],
  asOf: '2026-11',
  sources: [],
};
