import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { classquiz } from '../software/classquiz';
import { limesurvey } from '../software/limesurvey';

export const mentimeter: Guide = {
  service: 'mentimeter',
  out: {
    state: 'open',
    address: 'https://www.mentimeter.com/app/home',
    formats: ['pdf', 'xlsx'],
    ways: [
      {
        fr: 'Dans la présentation, exportez les résultats en PDF, ou vers Excel sur certaines formules.',
        en: 'In the presentation, export the results as PDF, or to Excel on some plans.',
      },
    ],
  },
  into: [classquiz, limesurvey],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
