import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { talkStays } from '../shared-ways';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const whatsapp: Guide = {
  service: 'whatsapp',
  out: {
    state: 'open',
    address: null,
    formats: ['txt'],
    ways: [
      {
        fr: 'Sur le téléphone, dans une discussion : menu « Plus → Exporter la discussion », une à la fois, avec ou sans les photos.',
        en: 'On the phone, in a chat: “More → Export chat” menu, one at a time, with or without the photos.',
      },
      {
        fr: 'Les communautés, et les groupes qui ont la confidentialité avancée, ne s’exportent pas.',
        en: 'Communities, and groups with advanced chat privacy on, can’t be exported.',
      },
    ],
  },
  into: [matrix, xmpp],
  nothingGoesIn: talkStays,
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
