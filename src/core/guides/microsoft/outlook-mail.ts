import type { Guide } from '../guide';
import { oauthCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const outlookMail: Guide = {
  service: 'outlook-mail',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/mail/0/options/general/export',
    formats: ['imap', 'pst'],
    ways: ['outlook-mail/way_out_1', oauthCopy, 'outlook-mail/way_out_2'],
  },
  into: [mailbox],
  leftBehind: 'shared/left-behind/filters_and_replies',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: [
    'support.microsoft.com (POP, IMAP and SMTP settings for Outlook.com)',
    'support.mozilla.org/kb/microsoft-oauth-authentication-and-thunderbird-202',
  ],
};
