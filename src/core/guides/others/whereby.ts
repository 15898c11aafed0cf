import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';

export const whereby: Guide = {
  service: 'whereby',
  out: {
    state: 'nothing',
    address: null,
    ways: ['whereby/way_out'],
  },
  into: [jitsi, bigbluebutton],
  farewell: 'shared/farewells/meeting',
  asOf: '2026-11',
  sources: [],
};
