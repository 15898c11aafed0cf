import type { Guide } from '../guide';
import { castopod } from '../software/castopod';
import { gpodder } from '../software/gpodder';

export const applePodcasts: Guide = {
  service: 'apple-podcasts',
  out: {
    state: 'nothing',
    address: null,
    ways: ['apple-podcasts/way_out'],
  },
  into: [castopod, gpodder],
  asOf: '2026-11',
  sources: [],
};
