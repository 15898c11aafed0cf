import type { Guide } from '../guide';
import { mobilizon } from '../software/mobilizon';

export const appleInvites: Guide = {
  service: 'apple-invites',
  out: {
    state: 'none',
    ways: [{ fr: 'Aucun export connu.', en: 'We know of no export.' }],
  },
  into: [mobilizon],
  asOf: '2026-11',
  sources: [],
};
