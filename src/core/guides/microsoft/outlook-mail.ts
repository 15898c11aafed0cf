import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { oauthCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const outlookMail: Guide = {
  service: 'outlook-mail',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/mail/0/options/general/export',
    formats: ['imap', 'pst'],
    ways: [
      {
        fr: 'Outlook.com et Hotmail : ouvrez d’abord la porte, « Paramètres → Courrier → Transfert et IMAP », et autorisez les appareils et applications à utiliser IMAP. C’est fermé au départ.',
        en: 'Outlook.com and Hotmail: first open the door, “Settings → Mail → Forwarding and IMAP”, and let devices and apps use IMAP. It is shut at first.',
      },
      oauthCopy,
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
  sources: [
    'support.microsoft.com (POP, IMAP and SMTP settings for Outlook.com)',
    'support.mozilla.org/kb/microsoft-oauth-authentication-and-thunderbird-202',
  ],
};
