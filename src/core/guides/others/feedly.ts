import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const feedly: Guide = {
  service: 'feedly',
  out: {
    state: 'open',
    address: 'https://feedly.com/i/opml',
    formats: ['opml'],
    ways: ['feedly/way_out'],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: ['sourceforge.net/mirror/freshrss', 'rubydoc feedlr OPML'],
};
