import type { Import } from '../guide';

export const classquiz: Import = {
  software: ['classquiz'],
  name: 'ClassQuiz',
  takes: ['link-of-kahoot'],
  by: 'you',
  how: {
    fr: 'Il sait reprendre un quiz Kahoot public à partir de son lien.',
    en: 'It can take over a public Kahoot quiz from its link.',
  },
  asOf: '2026-11',
  sources: [],
};
