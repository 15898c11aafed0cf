import type { Guide } from '../guide';
import { joplin } from '../software/joplin';

export const evernote: Guide = {
  service: 'evernote',
  out: {
    state: 'open',
    address: null,
    formats: ['enex', 'html'],
    ways: ['evernote/way_out'],
  },
  into: [joplin],
  asOf: '2026-11',
  sources: ['evernote.com ENEX article'],
};
