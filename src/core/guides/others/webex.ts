import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const webex: Guide = {
  service: 'webex',
  out: {
    state: 'nothing',
    address: 'https://user.webex.com/',
    ways: ['webex/way_out'],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: 'shared/farewells/meeting',
  asOf: '2026-11',
  sources: [],
};
