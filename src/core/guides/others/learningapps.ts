import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const learningapps: Guide = {
  service: 'learningapps',
  out: { state: 'open', address: null, formats: [], ways: [dataRequest] },
  into: [moodle, classquiz],
  asOf: '2026-11',
  sources: [],
};
