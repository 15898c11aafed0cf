import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';

export const miro: Guide = {
  service: 'miro',
  out: {
    state: 'open',
    address: 'https://miro.com/app/dashboard/',
    formats: ['png', 'pdf', 'csv'],
    ways: ['miro/way_out'],
  },
  into: [excalidraw],
  asOf: '2026-11',
  sources: [],
};
