import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { imapCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const laposteMail: Guide = {
  service: 'laposte-mail',
  out: {
    state: 'open',
    address: 'https://www.laposte.net/accueil',
    formats: ['eml', 'mbox'],
    ways: [imapCopy],
  },
  into: [mailbox],
  leftBehind: {
    fr: 'Les filtres et les règles sont à recréer.',
    en: 'Filters and rules have to be made again.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: [],
};
