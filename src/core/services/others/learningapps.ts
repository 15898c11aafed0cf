import { exact, type Service } from '../service';

export const learningapps: Service = {
  id: 'learningapps',
  name: 'LearningApps',
  company: 'LearningApps',
  needs: ['e-learning'],
  equivalents: ['moodle', 'classquiz', 'mobiquiz'],
  places: [
    {
      hosts: [exact('learningapps.org')],
      notPaths: [/^\/(login|rechtliches|impressum|about)(\/|$|\.php)/i],
    },
  ],
  seenAt: ['https://learningapps.org/1234567', 'https://learningapps.org/watch?v=pabc123'],
};
