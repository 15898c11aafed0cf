import type { Import } from '../guide';

export const moodle: Import = {
  software: ['moodle'],
  name: 'Moodle',
  takes: ['gift', 'xml-of-moodle'],
  by: 'you',
  how: {
    fr: 'Recréez le cours et déposez-y vos fichiers. Les questionnaires peuvent entrer au format GIFT ou XML.',
    en: 'Build the course again and put your files there. Quizzes can come in as GIFT or XML.',
  },
  asOf: '2026-11',
  sources: [],
};
