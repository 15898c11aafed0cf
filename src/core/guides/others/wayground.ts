import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { formUnknown } from '../shared-ways';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const wayground: Guide = {
  service: 'wayground',
  out: { state: 'open', address: 'https://wayground.com/admin', formats: [], ways: [dataRequest] },
  into: [classquiz, moodle],
  nothingGoesIn: formUnknown,
  asOf: '2026-11',
  sources: [],
};
