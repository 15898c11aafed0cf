import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { ghost } from '../software/ghost';
import { wordpressCopy } from '../software/wordpress-copy';
import { writefreely } from '../software/writefreely';

export const medium: Guide = {
  service: 'medium',
  out: {
    state: 'open',
    address: 'https://medium.com/me/settings/security',
    formats: ['zip-of-medium'],
    ways: [
      {
        fr: '« Settings → Security and apps → Download your information ».',
        en: '“Settings → Security and apps → Download your information”.',
      },
    ],
  },
  into: [wordpressCopy, writefreely, ghost],
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
