import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';
import { gpodder } from '../software/gpodder';

export const googlePodcasts: Guide = {
  service: 'google-podcasts',
  out: {
    state: 'none',
    ways: ['google-podcasts/way_out'],
  },
  into: [gpodder, freshrss],
  asOf: '2026-11',
  sources: [],
};
