import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const feedly: Guide = {
  service: 'feedly',
  out: {
    state: 'open',
    address: 'https://feedly.com/i/opml',
    formats: ['opml'],
    ways: [{ fr: 'Cette page propose « Export OPML ».', en: 'This page offers “Export OPML”.' }],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: ['sourceforge.net/mirror/freshrss', 'rubydoc feedlr OPML'],
};
