import { meetingFarewell } from '../farewells';
import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const zoom: Guide = {
  service: 'zoom',
  out: {
    state: 'nothing',
    address: 'https://zoom.us/recording',
    ways: [
      {
        fr: 'Rien à emporter, sauf vos enregistrements : téléchargez-les. Ils peuvent ensuite aller sur un PeerTube.',
        en: 'Nothing to take, except your recordings: download them. They can then go to a PeerTube.',
      },
    ],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: meetingFarewell,
  asOf: '2026-11',
  sources: [],
};
