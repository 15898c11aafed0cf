import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { wordpressCopy } from '../software/wordpress-copy';

export const googleSites: Guide = {
  service: 'google-sites',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/drive',
    formats: ['HTML'],
    ways: [takeout('Drive')],
  },
  into: [wordpressCopy],
  leftBehind: { fr: 'La mise en page est à refaire.', en: 'The layout has to be done again.' },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
