import type { Guide } from '../guide';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { nextcloudTalk } from '../software/nextcloud-talk';
import { xmpp } from '../software/xmpp';

export const messenger: Guide = {
  service: 'messenger',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-facebook'],
    ways: ['shared/ways/meta_copy', 'messenger/way_out'],
  },
  into: [matrix, xmpp, jitsi, nextcloudTalk],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: ['ugandapost.news guide', 'fornaywork.com', 'thedailytechfeed.com 2026-04'],
};
