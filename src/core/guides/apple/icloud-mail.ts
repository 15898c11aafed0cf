import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const icloudMail: Guide = {
  service: 'icloud-mail',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['imap', 'eml'],
    ways: [appleCopy('mail'), 'icloud-mail/way_out'],
  },
  into: [mailbox],
  leftBehind: 'shared/left-behind/filters_and_replies',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: ['rtbf.be 2018-05', 'support.apple.com HT208502'],
};
