import type { Guide } from '../guide';
import { postsStay } from '../shared-ways';
import { discourse } from '../software/discourse';
import { lemmy } from '../software/lemmy';

export const reddit: Guide = {
  service: 'reddit',
  out: {
    state: 'open',
    address: 'https://www.reddit.com/settings/data-request',
    formats: ['csv'],
    ways: [
      {
        fr: 'Remplissez la demande de données ; l’archive arrive plus tard.',
        en: 'Fill in the data request; the archive comes later.',
      },
    ],
  },
  into: [lemmy, discourse],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Vos messages et vos communautés ne suivent pas.',
    en: 'Your posts and communities do not come along.',
  },
  asOf: '2026-11',
  sources: [],
};
