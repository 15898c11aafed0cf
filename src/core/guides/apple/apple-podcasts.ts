import type { Guide } from '../guide';
import { castopod } from '../software/castopod';
import { gpodder } from '../software/gpodder';

export const applePodcasts: Guide = {
  service: 'apple-podcasts',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Pour écouter : aucun export connu de vos abonnements dans le lecteur web, notez-les. Pour publier : le flux RSS est à vous.',
        en: 'To listen: we know of no export of your subscriptions from the web player, so note them down. To publish: the RSS feed is yours.',
      },
    ],
  },
  into: [castopod, gpodder],
  asOf: '2026-11',
  sources: [],
};
