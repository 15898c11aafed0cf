import type { Guide } from '../guide';
import { baserow } from '../software/baserow';
import { grist } from '../software/grist';

export const airtable: Guide = {
  service: 'airtable',
  out: {
    state: 'open',
    address: 'https://airtable.com/',
    formats: ['csv', 'link-of-airtable'],
    ways: ['airtable/way_out'],
  },
  into: [baserow, grist],
  asOf: '2026-11',
  sources: [],
};
