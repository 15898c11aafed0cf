import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const learningapps: Guide = {
  service: 'learningapps',
  out: { state: 'open', address: null, formats: [], ways: ['shared/ways/data_request'] },
  into: [moodle, classquiz],
  nothingGoesIn: 'shared/nothing-goes-in/form_unknown',
  asOf: '2026-11',
  sources: [],
};
