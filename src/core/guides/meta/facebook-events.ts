import type { Guide } from '../guide';
import { metaCopy } from '../shared-ways';
import { gancio } from '../software/gancio';
import { mobilizon } from '../software/mobilizon';
import { nextcloudCalendar } from '../software/nextcloud-calendar';

export const facebookEvents: Guide = {
  service: 'facebook-events',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['ics', 'html', 'json-of-facebook'],
    ways: [
      metaCopy,
      {
        fr: 'Pour un événement à venir, regardez si son menu propose de l’ajouter à un agenda (fichier ICS).',
        en: 'For a coming event, see whether its menu offers to add it to a calendar (ICS file).',
      },
    ],
  },
  into: [mobilizon, gancio, nextcloudCalendar],
  asOf: '2026-11',
  sources: [],
};
