import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const telegram: Guide = {
  service: 'telegram',
  out: {
    state: 'open',
    address: null,
    formats: ['html', 'json-of-telegram'],
    ways: ['telegram/way_out'],
  },
  into: [matrix, xmpp],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: [],
};
