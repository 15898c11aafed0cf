import { meetingFarewell } from '../farewells';
import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const facetime: Guide = {
  service: 'facetime',
  out: {
    state: 'nothing',
    address: null,
    ways: [{ fr: 'Rien à emporter.', en: 'Nothing to take.' }],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: meetingFarewell,
  asOf: '2026-11',
  sources: [],
};
