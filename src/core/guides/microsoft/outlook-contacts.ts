import type { Guide } from '../guide';
import { nextcloudContacts } from '../software/nextcloud-contacts';
import { radicale } from '../software/radicale';

export const outlookContacts: Guide = {
  service: 'outlook-contacts',
  out: {
    state: 'open',
    address: 'https://outlook.live.com/people/0/',
    formats: ['csv'],
    ways: ['outlook-contacts/way_out'],
  },
  into: [nextcloudContacts, radicale],
  conversions: [
    {
      from: 'csv',
      to: 'vcf',
      tool: 'Thunderbird',
      how: 'outlook-contacts/csv_to_vcf',
    },
  ],
  asOf: '2026-11',
  sources: [],
};
