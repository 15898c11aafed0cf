import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const kahoot: Guide = {
  service: 'kahoot',
  out: {
    state: 'open',
    address: 'https://create.kahoot.it/my-library',
    formats: ['XLSX'],
    ways: [
      {
        fr: 'Les rapports se téléchargent en XLSX ; les quiz s’exportent peu.',
        en: 'Reports can be downloaded as XLSX; quizzes hardly export.',
      },
    ],
  },
  into: [classquiz, moodle],
  asOf: '2026-11',
  sources: [],
};
