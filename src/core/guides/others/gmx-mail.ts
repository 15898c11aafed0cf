import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { imapCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const gmxMail: Guide = {
  service: 'gmx-mail',
  out: {
    state: 'open',
    address: 'https://navigator-bs.gmx.com/mail',
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
