import { exact, type Service } from '../service';

export const quizlet: Service = {
  id: 'quizlet',
  name: 'Quizlet',
  company: 'Quizlet',
  needs: ['e-learning'],
  equivalents: ['moodle', 'classquiz', 'mobiquiz'],
  places: [
    {
      hosts: [exact('quizlet.com')],
      notPaths: [
        /^\/([a-z]{2}\/)?(login|sign-up|features|help|about|careers|blog|privacy|tos|upgrade)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://quizlet.com/123456789/exemple-flash-cards/', 'https://quizlet.com/latest'],
};
