import type { Guide } from '../guide';
import { nextcloudContacts } from '../software/nextcloud-contacts';
import { radicale } from '../software/radicale';

export const icloudContacts: Guide = {
  service: 'icloud-contacts',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/contacts',
    formats: ['vcf'],
    ways: ['icloud-contacts/way_out'],
  },
  into: [nextcloudContacts, radicale],
  asOf: '2026-11',
  sources: ['rtbf.be 2018-05', 'nextcloud/documentation PR 14808'],
};
