import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const zoom: Guide = {
  service: 'zoom',
  out: {
    state: 'nothing',
    address: 'https://zoom.us/recording',
    ways: ['zoom/way_out'],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: 'shared/farewells/meeting',
  asOf: '2026-11',
  sources: [],
};
