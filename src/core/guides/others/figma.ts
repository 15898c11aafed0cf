import type { Guide } from '../guide';
import { penpot } from '../software/penpot';

export const figma: Guide = {
  service: 'figma',
  out: {
    state: 'open',
    address: 'https://www.figma.com/files/',
    formats: ['svg', 'pdf'],
    ways: ['figma/way_out'],
  },
  into: [penpot],
  asOf: '2026-11',
  sources: [],
};
