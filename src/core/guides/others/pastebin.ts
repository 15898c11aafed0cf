import type { Guide } from '../guide';
import { privatebin } from '../software/privatebin';

export const pastebin: Guide = {
  service: 'pastebin',
  out: {
    state: 'open',
    address: 'https://pastebin.com/',
    formats: ['txt'],
    ways: [
      {
        fr: 'Sur chaque texte, « download » (un export complet existe avec un compte PRO).',
        en: 'On each paste, “download” (a full export exists with a PRO account).',
      },
    ],
  },
  into: [privatebin],
  asOf: '2026-11',
  sources: [],
};
