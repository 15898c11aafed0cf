import type { Guide } from '../guide';
import { drawio } from '../software/drawio';
import { excalidraw } from '../software/excalidraw';
import { takeoutAddress } from '../takeout';

export const googleDrawings: Guide = {
  service: 'google-drawings',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['svg', 'png', 'pdf'],
    ways: ['google-drawings/way_out'],
  },
  into: [drawio, excalidraw],
  asOf: '2026-11',
  sources: [],
};
