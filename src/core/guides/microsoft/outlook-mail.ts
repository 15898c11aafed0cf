import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { imapCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const outlookMail: Guide = {
  service: 'outlook-mail',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/mail/0/options/general/export',
    formats: ['PST'],
    ways: [
      imapCopy,
      {
        fr: '« Paramètres → Général → Confidentialité et données → Exporter la boîte aux lettres » donne un fichier PST, que peu de logiciels libres relisent.',
        en: '“Settings → General → Privacy and data → Export mailbox” gives a PST file, which few libre programs read.',
      },
    ],
  },
  into: [mailbox],
  leftBehind: {
    fr: 'Les filtres et les réponses automatiques ne suivent pas.',
    en: 'Filters and automatic replies do not come along.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: [],
};
