import type { Guide } from '../guide';
import { framadate } from '../software/framadate';

export const doodle: Guide = {
  service: 'doodle',
  out: {
    state: 'open',
    address: 'https://doodle.com/dashboard',
    formats: ['XLSX', 'PDF'],
    ways: [
      {
        fr: 'Dans le sondage, l’export vers Excel ou PDF (certaines formules seulement).',
        en: 'In the poll, export to Excel or PDF (some plans only).',
      },
    ],
  },
  into: [framadate],
  asOf: '2026-11',
  sources: [],
};
