import { groupFarewell } from '../farewells';
import type { Guide } from '../guide';
import { gancio } from '../software/gancio';
import { mobilizon } from '../software/mobilizon';

export const meetup: Guide = {
  service: 'meetup',
  out: {
    state: 'open',
    address: 'https://www.meetup.com/account/',
    formats: ['csv', 'ics'],
    ways: [
      {
        fr: 'Qui organise peut télécharger la liste des membres ; les événements s’exportent vers un agenda.',
        en: 'Organisers can download the list of members; events can be exported to a calendar.',
      },
    ],
  },
  into: [mobilizon, gancio],
  farewell: groupFarewell,
  asOf: '2026-11',
  sources: [],
};
