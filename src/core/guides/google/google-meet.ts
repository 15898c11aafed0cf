import { meetingFarewell } from '../farewells';
import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const googleMeet: Guide = {
  service: 'google-meet',
  out: {
    state: 'nothing',
    address: 'https://drive.google.com/',
    ways: [
      {
        fr: 'Rien à emporter, sauf vos enregistrements et vos listes de présence, rangés dans Google Drive.',
        en: 'Nothing to take, except your recordings and attendance reports, kept in Google Drive.',
      },
    ],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: meetingFarewell,
  asOf: '2026-11',
  sources: [],
};
