import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const snapchat: Guide = {
  service: 'snapchat',
  out: {
    state: 'open',
    address: 'https://accounts.snapchat.com/v2/download-my-data',
    formats: ['html', 'json-of-snapchat'],
    ways: ['snapchat/way_out'],
  },
  into: [matrix, xmpp],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: [],
};
