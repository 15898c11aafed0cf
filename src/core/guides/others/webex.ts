import { meetingFarewell } from '../farewells';
import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const webex: Guide = {
  service: 'webex',
  out: {
    state: 'nothing',
    address: 'https://user.webex.com/',
    ways: [
      {
        fr: 'Rien à emporter, sauf vos enregistrements : téléchargez-les.',
        en: 'Nothing to take, except your recordings: download them.',
      },
    ],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: meetingFarewell,
  asOf: '2026-11',
  sources: [],
};
