import type { Guide } from '../guide';
import { mailbox } from '../software/mailbox';

export const sfrMail: Guide = {
  service: 'sfr-mail',
  out: {
    state: 'open',
    address: 'https://webmail.sfr.fr/',
    formats: ['eml', 'mbox'],
    ways: ['shared/ways/imap_copy'],
  },
  into: [mailbox],
  leftBehind: 'shared/left-behind/filters_and_rules',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: [],
};
