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
    formats: ['imap', 'zip-of-eml'],
    ways: [
      {
        fr: 'N’attendez pas : Amazon n’ouvre plus ni les boîtes ni leur administration après le 31 mars 2027.',
        en: 'Do not wait: Amazon opens neither the mailboxes nor their administration after 31 March 2027.',
      },
      imapCopy,
      {
        fr: 'L’administrateur peut aussi exporter des boîtes entières (voir sa documentation).',
        en: 'The administrator can also export whole mailboxes (see the documentation).',
      },
    ],
  },
  into: [
    mailbox,
    {
      ...nextcloudCalendar,
      takes: [],
      how: {
        fr: 'Recréez les rendez-vous à venir : aucun export connu de l’agenda.',
        en: 'Create the coming events again: we know of no export of the calendar.',
      },
    },
  ],
  leftBehind: {
    fr: 'Les filtres et les réponses automatiques ne suivent pas.',
    en: 'Filters and automatic replies do not come along.',
  },
  farewell: mailFarewell,
  asOf: '2026-11',
  sources: [
    'erikevenson.github.io/architect',
    'docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html',
  ],
};
