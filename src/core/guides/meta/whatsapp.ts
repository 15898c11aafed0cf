import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const whatsapp: Guide = {
  service: 'whatsapp',
  out: {
    state: 'open',
    address: null,
    formats: ['txt'],
    ways: ['whatsapp/way_out_1', 'whatsapp/way_out_2'],
  },
  into: [matrix, xmpp],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  farewell: 'shared/farewells/chat',
  asOf: '2026-11',
  sources: [],
};
