import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { formUnknown } from '../shared-ways';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const learningapps: Guide = {
  service: 'learningapps',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [moodle, classquiz],
  nothingGoesIn: formUnknown,
  asOf: '2026-11',
  sources: [],
};
