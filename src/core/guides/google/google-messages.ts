import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const googleMessages: Guide = {
  service: 'google-messages',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Aucun export connu depuis le web : les SMS restent sur le téléphone, d’où une application de sauvegarde peut les copier.',
        en: 'We know of no export from the web: text messages stay on the phone, from where a backup app can copy them.',
      },
    ],
  },
  into: [matrix, xmpp],
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
