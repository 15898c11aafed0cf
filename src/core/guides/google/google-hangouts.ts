import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { jitsi } from '../software/jitsi';
import { matrix } from '../software/matrix';

export const googleHangouts: Guide = {
  service: 'google-hangouts',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/',
    formats: ['JSON'],
    ways: [
      {
        fr: 'Hangouts a fermé, et vos conversations sont passées dans Google Chat.',
        en: 'Hangouts has closed, and your conversations moved to Google Chat.',
      },
      takeout('Google Chat'),
    ],
  },
  into: [matrix, jitsi],
  leftBehind: {
    fr: 'Les conversations ne s’importent nulle part ailleurs, à notre connaissance.',
    en: 'As far as we know, the conversations can’t be imported anywhere else.',
  },
  asOf: '2026-11',
  sources: [],
};
