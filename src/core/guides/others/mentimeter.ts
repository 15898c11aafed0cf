import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { limesurvey } from '../software/limesurvey';

export const mentimeter: Guide = {
  service: 'mentimeter',
  out: {
    state: 'open',
    address: 'https://www.mentimeter.com/app/home',
    formats: ['PDF', 'XLSX'],
    ways: [
      {
        fr: 'Dans la présentation, exportez les résultats en PDF, ou vers Excel sur certaines formules.',
        en: 'In the presentation, export the results as PDF, or to Excel on some plans.',
      },
    ],
  },
  into: [classquiz, limesurvey],
  asOf: '2026-11',
  sources: [],
};
