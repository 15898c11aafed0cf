import { mailFarewell } from '../farewells';
import type { Guide } from '../guide';
import { imapCopy } from '../shared-ways';
import { mailbox } from '../software/mailbox';
import { nextcloudCalendar } from '../software/nextcloud-calendar';

export const amazonWorkmail: Guide = {
  service: 'amazon-workmail',
  out: {
    state: 'open',
    address: 'https://docs.aws.amazon.com/workmail/latest/adminguide/',
    formats: ['ZIP', 'MIME'],
    ways: [
      imapCopy,
      {
        fr: 'L’administrateur peut aussi exporter des boîtes entières (voir sa documentation).',
        en: 'The administrator can also export whole mailboxes (see the documentation).',
      },
    ],
  },
  into: [mailbox, nextcloudCalendar],
  leftBehind: {
    fr: 'Les filtres et les réponses automatiques ne suivent pas.',
    en: 'Filters and automatic replies do not come along.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: ['erikevenson.github.io/architect'],
};
