import type { Guide } from '../guide';
import { oauthCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';
import { takeout, takeoutAddress } from '../takeout';

export const gmail: Guide = {
  service: 'gmail',
  out: {
    state: 'open',
    address: takeoutAddress('gmail'),
    formats: ['imap', 'mbox'],
    ways: [oauthCopy, 'gmail/way_out', takeout('gmail')],
  },
  into: [mailbox],
  leftBehind: 'gmail/left_behind',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: ['technology.kenyon.edu'],
};
