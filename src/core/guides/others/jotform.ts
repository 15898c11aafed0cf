import type { Guide } from '../guide';
import { framaforms } from '../software/framaforms';
import { limesurvey } from '../software/limesurvey';

export const jotform: Guide = {
  service: 'jotform',
  out: {
    state: 'open',
    address: 'https://www.jotform.com/myforms/',
    formats: ['csv', 'xlsx', 'pdf'],
    ways: ['jotform/way_out'],
  },
  into: [framaforms, limesurvey],
  nothingGoesIn: 'shared/nothing-goes-in/form_stays',
  asOf: '2026-11',
  sources: [],
};
