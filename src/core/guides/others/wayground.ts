import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const wayground: Guide = {
  service: 'wayground',
  out: {
    state: 'open',
    address: 'https://wayground.com/admin',
    formats: [],
    ways: ['shared/ways/data_request'],
  },
  into: [classquiz, moodle],
  nothingGoesIn: 'shared/nothing-goes-in/form_unknown',
  asOf: '2026-11',
  sources: [],
};
