import type { Guide } from '../guide';
import { baserow } from '../software/baserow';
import { grist } from '../software/grist';

export const airtable: Guide = {
  service: 'airtable',
  out: {
    state: 'open',
    address: 'https://airtable.com/',
    formats: ['csv', 'link-of-airtable'],
    ways: [
      {
        fr: 'Menu de la vue, « Télécharger en CSV », table par table.',
        en: 'View menu, “Download CSV”, table by table.',
      },
    ],
  },
  into: [baserow, grist],
  asOf: '2026-11',
  sources: [],
};
