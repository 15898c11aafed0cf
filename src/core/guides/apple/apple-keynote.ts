import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const appleKeynote: Guide = {
  service: 'apple-keynote',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/keynote/',
    formats: ['pptx', 'pdf'],
    ways: ['apple-keynote/way_out'],
  },
  into: [nextcloud],
  asOf: '2026-11',
  sources: [],
};
