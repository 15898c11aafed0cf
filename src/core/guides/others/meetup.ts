import { groupFarewell } from '../farewells';
import type { Guide } from '../guide';
import { mobilizon } from '../software/mobilizon';

export const meetup: Guide = {
  service: 'meetup',
  out: {
    state: 'open',
    address: 'https://www.meetup.com/account/',
    formats: ['CSV', 'ICS'],
    ways: [
      {
        fr: 'Qui organise peut télécharger la liste des membres ; les événements s’exportent vers un agenda.',
        en: 'Organisers can download the list of members; events can be exported to a calendar.',
      },
    ],
  },
  into: [mobilizon],
  farewell: groupFarewell,
  asOf: '2026-11',
  sources: [],
};
