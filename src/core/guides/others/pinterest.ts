import type { Guide } from '../guide';
import { piwigo } from '../software/piwigo';
import { shaarli } from '../software/shaarli';

export const pinterest: Guide = {
  service: 'pinterest',
  out: {
    state: 'open',
    address: 'https://www.pinterest.com/settings/privacy',
    formats: ['html'],
    ways: ['pinterest/way_out'],
  },
  into: [
    shaarli,
    {
      ...piwigo,
      takes: [],
      how: 'pinterest/piwigo_how',
    },
  ],
  conversions: [
    {
      from: 'html',
      to: 'html-of-bookmarks',
      tool: 'Firefox',
      how: 'pinterest/html_to_html_of_bookmarks',
    },
  ],
  asOf: '2026-11',
  sources: [],
};
