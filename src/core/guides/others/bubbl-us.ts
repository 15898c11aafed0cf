import type { Guide } from '../guide';
import { wisemapping } from '../software/wisemapping';

export const bubblUs: Guide = {
  service: 'bubbl-us',
  out: {
    state: 'open',
    address: 'https://bubbl.us/mindmaps',
    formats: ['png', 'txt', 'xml-of-bubbl-us'],
    ways: ['bubbl-us/way_out'],
  },
  into: [wisemapping],
  nothingGoesIn: 'bubbl-us/nothing_goes_in',
  asOf: '2026-11',
  sources: [],
};
