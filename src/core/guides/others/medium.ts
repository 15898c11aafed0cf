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
    ways: ['medium/way_out'],
  },
  into: [wordpressCopy, writefreely, ghost],
  farewell: 'shared/farewells/site',
  asOf: '2026-11',
  sources: [],
};
