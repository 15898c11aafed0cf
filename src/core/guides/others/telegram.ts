import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { talkStays } from '../shared-ways';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const telegram: Guide = {
  service: 'telegram',
  out: {
    state: 'open',
    address: null,
    formats: ['html', 'json-of-telegram'],
    ways: [
      {
        fr: 'Dans le logiciel pour ordinateur : « Paramètres → Avancés → Exporter les données Telegram ».',
        en: 'In the desktop program: “Settings → Advanced → Export Telegram data”.',
      },
    ],
  },
  into: [matrix, xmpp],
  nothingGoesIn: talkStays,
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
