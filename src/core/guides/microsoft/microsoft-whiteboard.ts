import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';

export const microsoftWhiteboard: Guide = {
  service: 'microsoft-whiteboard',
  out: {
    state: 'open',
    address: 'https://whiteboard.cloud.microsoft/',
    formats: ['png'],
    ways: ['microsoft-whiteboard/way_out'],
  },
  into: [excalidraw],
  asOf: '2026-11',
  sources: [],
};
