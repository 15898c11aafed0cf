import type { Guide } from '../guide';
import { mailbox } from '../software/mailbox';
import { nextcloudCalendar } from '../software/nextcloud-calendar';

export const amazonWorkmail: Guide = {
  service: 'amazon-workmail',
  out: {
    state: 'open',
    address: 'https://docs.aws.amazon.com/workmail/latest/adminguide/',
    formats: ['imap', 'zip-of-eml'],
    ways: ['amazon-workmail/way_out_1', 'shared/ways/imap_copy', 'amazon-workmail/way_out_2'],
  },
  into: [
    mailbox,
    {
      ...nextcloudCalendar,
      takes: [],
      how: 'amazon-workmail/nextcloud_calendar_how',
    },
  ],
  leftBehind: 'shared/left-behind/filters_and_replies',
  farewell: 'shared/farewells/mail',
  asOf: '2026-11',
  sources: [
    'erikevenson.github.io/architect',
    'docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html',
  ],
};
