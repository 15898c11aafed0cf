import type { Guide } from '../guide';
import { mobilizon } from '../software/mobilizon';

export const appleInvites: Guide = {
  service: 'apple-invites',
  out: {
    state: 'none',
    ways: ['apple-invites/way_out'],
  },
  into: [mobilizon],
  asOf: '2026-11',
  sources: [],
};
