import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const surveymonkey: Guide = {
  service: 'surveymonkey',
  out: {
    state: 'open',
    address: 'https://www.surveymonkey.com/home/',
    formats: ['csv', 'xlsx', 'pdf'],
    ways: ['surveymonkey/way_out'],
  },
  into: [limesurvey, framaforms],
  nothingGoesIn: 'shared/nothing-goes-in/form_stays',
  asOf: '2026-11',
  sources: [],
};
