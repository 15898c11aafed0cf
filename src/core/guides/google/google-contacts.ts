import type { Guide } from '../guide';
import { nextcloudContacts } from '../software/nextcloud-contacts';
import { radicale } from '../software/radicale';

export const googleContacts: Guide = {
  service: 'google-contacts',
  out: {
    state: 'open',
    address: 'https://contacts.google.com/',
    formats: ['vcf', 'csv'],
    ways: ['google-contacts/way_out'],
  },
  into: [nextcloudContacts, radicale],
  asOf: '2026-11',
  sources: ['easycloudsolutions.com (vCard)', 'nextcloud/documentation PR 14808'],
};
