import type { Guide } from '../guide';
import { oauthCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const yahooMail: Guide = {
  service: 'yahoo-mail',
  out: {
    state: 'open',
    address: 'https://mail.yahoo.com/',
    formats: ['imap'],
    ways: [oauthCopy, 'yahoo-mail/way_out_1', 'yahoo-mail/way_out_2'],
  },
  into: [mailbox],
  leftBehind: 'shared/left-behind/filters_and_replies',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: [],
};
