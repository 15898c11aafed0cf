import type { Guide } from '../guide';
import { mailbox } from '../software/mailbox';

export const gmxMail: Guide = {
  service: 'gmx-mail',
  out: {
    state: 'open',
    address: 'https://navigator-bs.gmx.com/mail',
    formats: ['eml', 'mbox'],
    ways: ['shared/ways/imap_copy'],
  },
  into: [mailbox],
  leftBehind: 'shared/left-behind/filters_and_rules',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: [],
};
