import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const googleReader: Guide = {
  service: 'google-reader',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Google Reader a fermé en 2013. Un fichier OPML gardé depuis s’importe encore.',
        en: 'Google Reader closed in 2013. An OPML file kept since then can still be imported.',
      },
    ],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: ['codyogden/killedbygoogle'],
};
