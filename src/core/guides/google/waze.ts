import type { Guide } from '../guide';

export const waze: Guide = {
  service: 'waze',
  out: {
    state: 'open',
    address: 'https://www.waze.com/',
    formats: [],
    ways: ['waze/way_out'],
  },
  into: [],
  leftBehind: 'waze/left_behind',
  asOf: '2026-11',
  sources: [],
};
