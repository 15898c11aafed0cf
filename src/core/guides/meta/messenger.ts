import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { metaCopy } from '../shared-ways';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { nextcloudTalk } from '../software/nextcloud-talk';
import { xmpp } from '../software/xmpp';

export const messenger: Guide = {
  service: 'messenger',
  out: {
    state: 'open',
    address: 'https://accountscenter.facebook.com/info_and_permissions',
    formats: ['HTML', 'JSON'],
    ways: [
      metaCopy,
      {
        fr: 'Les conversations chiffrées de bout en bout se téléchargent à part, depuis Messenger (« stockage sécurisé »).',
        en: 'End-to-end encrypted chats are downloaded apart, from Messenger (“secure storage”).',
      },
    ],
  },
  into: [matrix, xmpp, jitsi, nextcloudTalk],
  leftBehind: {
    fr: 'Les conversations ne s’importent nulle part ailleurs, à notre connaissance.',
    en: 'As far as we know, the conversations can’t be imported anywhere else.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: ['ugandapost.news guide', 'fornaywork.com'],
};
