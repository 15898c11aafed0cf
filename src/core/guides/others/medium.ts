import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { ghost } from '../software/ghost';
import { wordpress } from '../software/wordpress';
import { writefreely } from '../software/writefreely';

export const medium: Guide = {
  service: 'medium',
  out: {
    state: 'open',
    address: 'https://medium.com/me/settings/security',
    formats: ['ZIP', 'HTML'],
    ways: [
      {
        fr: '« Settings → Security and apps → Download your information ».',
        en: '“Settings → Security and apps → Download your information”.',
      },
    ],
  },
  into: [wordpress, writefreely, ghost],
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
