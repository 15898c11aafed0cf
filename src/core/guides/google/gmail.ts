import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { imapCopy, takeout } from '../shared-ways';
import { mailbox } from '../software/mailbox';

export const gmail: Guide = {
  service: 'gmail',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/gmail',
    formats: ['MBOX'],
    ways: [imapCopy, takeout('Gmail')],
  },
  into: [mailbox],
  leftBehind: {
    fr: 'Les filtres ne suivent pas ; les libellés deviennent des dossiers.',
    en: 'Filters do not come along; labels become folders.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: ['technology.kenyon.edu'],
};
