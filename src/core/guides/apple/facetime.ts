import type { Guide } from '../guide';
import { bigbluebutton } from '../software/bigbluebutton';
import { jitsi } from '../software/jitsi';
import { nextcloudTalk } from '../software/nextcloud-talk';

export const facetime: Guide = {
  service: 'facetime',
  out: {
    state: 'nothing',
    address: null,
    ways: ['shared/ways/nothing_to_take'],
  },
  into: [jitsi, bigbluebutton, nextcloudTalk],
  farewell: 'shared/farewells/meeting',
  asOf: '2026-11',
  sources: [],
};
