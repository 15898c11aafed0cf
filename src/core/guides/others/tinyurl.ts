import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { shortLinks } from '../software/short-links';

export const tinyurl: Guide = {
  service: 'tinyurl',
  out: {
    state: 'open',
    address: 'https://tinyurl.com/app/myurls',
    formats: ['csv'],
    ways: [
      {
        fr: 'Dans « My URLs », l’export (formules payantes).',
        en: 'In “My URLs”, export (paid plans).',
      },
    ],
  },
  into: [shortLinks],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
