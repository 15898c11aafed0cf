import type { Guide } from '../guide';
import { baserow } from '../software/baserow';
import { grist } from '../software/grist';

export const microsoftLists: Guide = {
  service: 'microsoft-lists',
  out: {
    state: 'open',
    address: 'https://lists.live.com/',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans la liste, « Exporter → Exporter vers CSV ».',
        en: 'In the list, “Export → Export to CSV”.',
      },
    ],
  },
  into: [grist, baserow],
  leftBehind: {
    fr: 'Les vues, les règles et les formulaires sont à refaire.',
    en: 'Views, rules and forms have to be made again.',
  },
  asOf: '2026-11',
  sources: [],
};
