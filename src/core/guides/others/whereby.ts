import { meetingFarewell } from '../farewells';
import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';

export const whereby: Guide = {
  service: 'whereby',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter : une salle se recrée d’un clic.',
        en: 'Nothing to take: a room is made anew with one click.',
      },
    ],
  },
  into: [jitsi, bigbluebutton],
  farewell: meetingFarewell,
  asOf: '2026-11',
  sources: [],
};
