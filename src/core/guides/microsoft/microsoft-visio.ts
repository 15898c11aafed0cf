import type { Guide } from '../guide';
import { drawio } from '../software/drawio';

export const microsoftVisio: Guide = {
  service: 'microsoft-visio',
  out: {
    state: 'open',
    address: 'https://visio.cloud.microsoft/',
    formats: ['vsdx', 'pdf'],
    ways: ['microsoft-visio/way_out'],
  },
  into: [drawio],
  asOf: '2026-11',
  sources: [],
};
