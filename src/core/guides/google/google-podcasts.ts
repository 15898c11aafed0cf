import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';
import { gpodder } from '../software/gpodder';

export const googlePodcasts: Guide = {
  service: 'google-podcasts',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Google Podcasts a fermé ; l’export OPML a été proposé jusqu’au milieu de 2024.',
        en: 'Google Podcasts has closed; its OPML export was offered until mid-2024.',
      },
    ],
  },
  into: [gpodder, freshrss],
  asOf: '2026-11',
  sources: [],
};
