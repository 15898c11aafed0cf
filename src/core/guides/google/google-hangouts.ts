import type { Guide } from '../guide';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { takeoutByHand, takeoutStart } from '../takeout';

export const googleHangouts: Guide = {
  service: 'google-hangouts',
  out: {
    state: 'open',
    address: takeoutStart,
    formats: ['json-of-google-chat'],
    ways: ['google-hangouts/way_out', takeoutByHand('Google Chat')],
  },
  into: [matrix, jitsi],
  nothingGoesIn: 'shared/nothing-goes-in/talk_stays',
  asOf: '2026-11',
  sources: [],
};
