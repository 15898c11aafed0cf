import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const googleReader: Guide = {
  service: 'google-reader',
  out: {
    state: 'none',
    ways: ['google-reader/way_out'],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: ['codyogden/killedbygoogle'],
};
