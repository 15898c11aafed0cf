import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const kahoot: Guide = {
  service: 'kahoot',
  out: {
    state: 'open',
    address: 'https://create.kahoot.it/my-library',
    formats: ['xlsx', 'link-of-kahoot'],
    ways: ['kahoot/way_out'],
  },
  into: [
    classquiz,
    {
      ...moodle,
      takes: [],
      how: 'kahoot/moodle_how',
    },
  ],
  asOf: '2026-11',
  sources: [],
};
