import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const googleMeet: Guide = {
  service: 'google-meet',
  out: {
    state: 'nothing',
    address: 'https://drive.google.com/',
    ways: ['google-meet/way_out'],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: 'shared/farewells/meeting',
  asOf: '2026-11',
  sources: [],
};
