import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { limesurvey } from '../software/limesurvey';

export const wooclap: Guide = {
  service: 'wooclap',
  out: {
    state: 'open',
    address: 'https://app.wooclap.com/',
    formats: ['xlsx', 'pdf'],
    ways: ['wooclap/way_out'],
  },
  into: [classquiz, limesurvey],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  leftBehind: 'wooclap/left_behind',
  asOf: '2026-11',
  sources: [],
};
