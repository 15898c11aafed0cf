import type { Guide } from '../guide';
import { freshrss } from '../software/freshrss';

export const msn: Guide = {
  service: 'msn',
  out: {
    state: 'nothing',
    address: null,
    ways: [
      {
        fr: 'Rien à emporter : notez les journaux que vous suivez, puis cherchez le flux RSS de chacun.',
        en: 'Nothing to take: note the papers that you follow, then look for the RSS feed of each.',
      },
    ],
  },
  into: [freshrss],
  asOf: '2026-11',
  sources: [],
};
