import type { Guide } from '../guide';
import { classquiz } from '../software/classquiz';
import { moodle } from '../software/moodle';

export const kahoot: Guide = {
  service: 'kahoot',
  out: {
    state: 'open',
    address: 'https://create.kahoot.it/my-library',
    formats: ['xlsx', 'link-of-kahoot'],
    ways: [
      {
        fr: 'Les rapports se téléchargent en XLSX ; les quiz s’exportent peu. Un quiz public se reprend par son lien.',
        en: 'Reports can be downloaded as XLSX; quizzes hardly export. A public quiz can be taken over by its link.',
      },
    ],
  },
  into: [
    classquiz,
    {
      ...moodle,
      takes: [],
      how: {
        fr: 'Recréez le quiz : les rapports ne contiennent que les réponses.',
        en: 'Build the quiz again: the reports hold the answers alone.',
      },
    },
  ],
  asOf: '2026-11',
  sources: [],
};
