import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { metaCopy, talkStays } from '../shared-ways';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { nextcloudTalk } from '../software/nextcloud-talk';
import { xmpp } from '../software/xmpp';

export const messenger: Guide = {
  service: 'messenger',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions/dyi',
    formats: ['html', 'json-of-facebook'],
    ways: [
      metaCopy,
      {
        fr: 'Sur le web, Messenger s’ouvre désormais dans Facebook (facebook.com/messages) : il y faut un compte Facebook. Les conversations chiffrées de bout en bout se téléchargent à part, depuis les réglages de Messenger (« stockage sécurisé ») ; l’adresse de cette page n’est pas connue.',
        en: 'On the web, Messenger now opens within Facebook (facebook.com/messages): it takes a Facebook account. End-to-end encrypted chats are downloaded apart, from Messenger’s settings (“secure storage”); we have not found the address of that page.',
      },
    ],
  },
  into: [matrix, xmpp, jitsi, nextcloudTalk],
  nothingGoesIn: talkStays,
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: ['ugandapost.news guide', 'fornaywork.com', 'thedailytechfeed.com 2026-04'],
};
