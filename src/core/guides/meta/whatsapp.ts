import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const whatsapp: Guide = {
  service: 'whatsapp',
  out: {
    state: 'open',
    address: null,
    formats: ['TXT'],
    ways: [
      {
        fr: 'Sur le téléphone, dans une discussion : menu « Plus → Exporter la discussion », une à la fois, avec ou sans les photos.',
        en: 'On the phone, in a chat: “More → Export chat” menu, one at a time, with or without the photos.',
      },
    ],
  },
  into: [matrix, xmpp],
  leftBehind: {
    fr: 'Les conversations ne s’importent nulle part ailleurs, à notre connaissance.',
    en: 'As far as we know, the conversations can’t be imported anywhere else.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
