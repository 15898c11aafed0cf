import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const telegram: Guide = {
  service: 'telegram',
  out: {
    state: 'open',
    address: null,
    formats: ['HTML', 'JSON'],
    ways: [
      {
        fr: 'Dans le logiciel pour ordinateur : « Paramètres → Avancés → Exporter les données Telegram ».',
        en: 'In the desktop program: “Settings → Advanced → Export Telegram data”.',
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
