import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { classquiz } from '../software/classquiz';
import { limesurvey } from '../software/limesurvey';

export const wooclap: Guide = {
  service: 'wooclap',
  out: {
    state: 'open',
    address: 'https://app.wooclap.com/',
    formats: ['xlsx', 'pdf'],
    ways: [
      {
        fr: 'Dans l’événement, exportez les résultats vers Excel ou PDF.',
        en: 'In the event, export the results to Excel or PDF.',
      },
    ],
  },
  into: [classquiz, limesurvey],
  nothingGoesIn: startAgain,
  leftBehind: { fr: 'Les questions sont à recréer.', en: 'The questions have to be made again.' },
  asOf: '2026-11',
  sources: [],
};
