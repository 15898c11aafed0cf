import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const inoreader: Guide = {
  service: 'inoreader',
  out: {
    state: 'open',
    address: 'https://www.inoreader.com/preferences/content',
    formats: ['opml'],
    ways: ['inoreader/way_out'],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: [],
};
