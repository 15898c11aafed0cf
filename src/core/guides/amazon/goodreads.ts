import type { Guide } from '../guide';
import { inventaire } from '../software/inventaire';

export const goodreads: Guide = {
  service: 'goodreads',
  out: {
    state: 'open',
    address: 'https://www.goodreads.com/review/import',
    formats: ['csv'],
    ways: [
      {
        fr: '« My Books → Import and export → Export library ».',
        en: '“My Books → Import and export → Export library”.',
      },
    ],
  },
  into: [inventaire],
  leftBehind: {
    fr: 'Vos amis et leurs avis ne suivent pas.',
    en: 'Your friends and their reviews do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
