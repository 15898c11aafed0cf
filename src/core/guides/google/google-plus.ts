import type { Guide } from '../guide';
import { friendica } from '../software/friendica';
import { mastodon } from '../software/mastodon';

export const googlePlus: Guide = {
  service: 'google-plus',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Google+ a fermé et les contenus du grand public ont été effacés. Il n’y a plus d’export.',
        en: 'Google+ has closed and consumers’ content was deleted. There is no export any more.',
      },
    ],
  },
  into: [mastodon, friendica],
  asOf: '2026-11',
  sources: ['codyogden/killedbygoogle'],
};
