import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { talkStays } from '../shared-ways';
import { matrix } from '../software/matrix';
import { xmpp } from '../software/xmpp';

export const snapchat: Guide = {
  service: 'snapchat',
  out: {
    state: 'open',
    address: 'https://accounts.snapchat.com/v2/download-my-data',
    formats: ['html', 'json-of-snapchat'],
    ways: [
      {
        fr: '« Mes données » dans les réglages du compte, puis demandez l’archive : un lien vous est envoyé.',
        en: '“My Data” in the account’s settings, then request the archive: a link is sent to you.',
      },
    ],
  },
  into: [matrix, xmpp],
  nothingGoesIn: talkStays,
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
