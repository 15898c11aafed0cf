import type { Guide } from '../guide';
import { joplin } from '../software/joplin';

export const evernote: Guide = {
  service: 'evernote',
  out: {
    state: 'open',
    address: null,
    formats: ['enex', 'html'],
    ways: [
      {
        fr: 'Dans le logiciel pour ordinateur : menu du carnet, « Exporter », un carnet à la fois.',
        en: 'In the desktop program: notebook menu, “Export”, one notebook at a time.',
      },
    ],
  },
  into: [joplin],
  asOf: '2026-11',
  sources: ['evernote.com ENEX article'],
};
