import type { Guide } from '../guide';
import { talkStays } from '../shared-ways';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';
import { takeoutByHand, takeoutStart } from '../takeout';

export const googleHangouts: Guide = {
  service: 'google-hangouts',
  out: {
    state: 'open',
    address: takeoutStart,
    formats: ['json-of-google-chat'],
    ways: [
      {
        fr: 'Hangouts a fermé, et vos conversations sont passées dans Google Chat.',
        en: 'Hangouts has closed, and your conversations moved to Google Chat.',
      },
      takeoutByHand('Google Chat'),
    ],
  },
  into: [matrix, jitsi],
  nothingGoesIn: talkStays,
  asOf: '2026-11',
  sources: [],
};
