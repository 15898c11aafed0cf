import type { Guide } from '../guide';
import { privatebin } from '../software/privatebin';

export const pastebin: Guide = {
  service: 'pastebin',
  out: {
    state: 'open',
    address: 'https://pastebin.com/',
    formats: ['txt'],
    ways: ['pastebin/way_out'],
  },
  into: [privatebin],
  asOf: '2026-11',
  sources: [],
};
