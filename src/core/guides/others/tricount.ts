import type { Guide } from '../guide';
import { cospend } from '../software/cospend';
import { ihatemoney } from '../software/ihatemoney';

export const tricount: Guide = {
  service: 'tricount',
  out: {
    state: 'open',
    address: 'https://web.tricount.com/',
    formats: ['PDF', 'CSV'],
    ways: [
      {
        fr: 'Dans le tricount, l’export en PDF ou CSV.',
        en: 'In the tricount, export as PDF or CSV.',
      },
    ],
  },
  into: [ihatemoney, cospend],
  asOf: '2026-11',
  sources: [],
};
