import { exact, type Service } from '../service';

export const wayground: Service = {
  id: 'wayground',
  name: 'Wayground (Quizizz)',
  company: 'Wayground',
  needs: ['e-learning'],
  equivalents: ['classquiz', 'moodle', 'mobiquiz'],
  places: [
    {
      hosts: [exact('wayground.com', 'quizizz.com')],
      paths: [/^\/(admin|join|print|pro)(\/|$)/i],
    },
  ],
  seenAt: ['https://wayground.com/admin/quiz/65a1b2c3d4e5f6', 'https://quizizz.com/join?gc=123456'],
};
