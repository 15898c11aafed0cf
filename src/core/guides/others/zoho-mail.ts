import type { Guide } from '../guide';
import { mailbox } from '../software/mailbox';

export const zohoMail: Guide = {
  service: 'zoho-mail',
  out: {
    state: 'open',
    address: 'https://mail.zoho.com/zm/',
    formats: ['imap', 'zip-of-eml'],
    ways: ['shared/ways/imap_copy'],
  },
  into: [mailbox],
  leftBehind: 'shared/left-behind/filters_and_rules',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: [],
};
