import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { limesurvey } from '../software/limesurvey';

export const mentimeter: Guide = {
  service: 'mentimeter',
  out: {
    state: 'open',
    address: 'https://www.mentimeter.com/app/home',
    formats: ['pdf', 'xlsx'],
    ways: ['mentimeter/way_out'],
  },
  into: [classquiz, limesurvey],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
