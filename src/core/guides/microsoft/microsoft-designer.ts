import type { Guide } from '../guide';
import { penpot } from '../software/penpot';

export const microsoftDesigner: Guide = {
  service: 'microsoft-designer',
  out: {
    state: 'open',
    address: 'https://designer.microsoft.com/',
    formats: ['png', 'jpg', 'pdf'],
    ways: ['microsoft-designer/way_out'],
  },
  into: [penpot],
  nothingGoesIn: 'microsoft-designer/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
