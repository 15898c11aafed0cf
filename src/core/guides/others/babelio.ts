import type { Guide } from '../guide';
import { inventaire } from '../software/inventaire';

export const babelio: Guide = {
  service: 'babelio',
  out: {
    state: 'open',
    address: 'https://www.babelio.com/mabibliotheque.php',
    formats: ['csv'],
    ways: ['babelio/way_out'],
  },
  into: [inventaire],
  asOf: '2026-11',
  sources: [],
};
