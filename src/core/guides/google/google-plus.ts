import type { Guide } from '../guide';
import { friendica } from '../software/friendica';
import { mastodon } from '../software/mastodon';

export const googlePlus: Guide = {
  service: 'google-plus',
  out: {
    state: 'none',
    ways: ['google-plus/way_out'],
  },
  into: [mastodon, friendica],
  asOf: '2026-11',
  sources: ['codyogden/killedbygoogle'],
};
