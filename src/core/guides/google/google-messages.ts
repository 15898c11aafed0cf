import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const googleMessages: Guide = {
  service: 'google-messages',
  out: {
    state: 'none',
    ways: ['google-messages/way_out'],
  },
  into: [matrix, xmpp],
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: [],
};
