import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const quizlet: Guide = {
  service: 'quizlet',
  out: {
    state: 'open',
    address: 'https://quizlet.com/latest',
    formats: ['txt'],
    ways: ['quizlet/way_out'],
  },
  into: [moodle, classquiz],
  nothingGoesIn: 'shared/nothing-goes-in/start_again',
  asOf: '2026-11',
  sources: [],
};
