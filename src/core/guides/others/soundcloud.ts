import type { Guide } from '../guide';
import { castopod } from '../software/castopod';

export const soundcloud: Guide = {
  service: 'soundcloud',
  out: {
    state: 'open',
    address: 'https://soundcloud.com/you/tracks',
    formats: ['mp3', 'wav'],
    ways: ['soundcloud/way_out'],
  },
  into: [castopod],
  asOf: '2026-11',
  sources: [],
};
