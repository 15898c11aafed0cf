import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';

export const appleFreeform: Guide = {
  service: 'apple-freeform',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/freeform',
    formats: ['pdf'],
    ways: ['apple-freeform/way_out'],
  },
  into: [excalidraw],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
