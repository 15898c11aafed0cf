import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service } from '../service';

export const asana: Service = {
  id: 'asana',
  name: 'Asana',
  company: 'Asana',
  needs: ['kanban', 'tasks'],
  equivalents: ['openproject', 'taiga', 'vikunja', 'nextcloud-deck', 'leantime'],
  places: [
    {
      hosts: [exact('app.asana.com', 'form.asana.com')],
      notPaths: [
        /^\/(app\/asana\/)?(api|-\/(login|log_in|logout|oauth_authorize|developer_console))(\/|$)/i,
        signIn,
      ],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://app.asana.com/1/123/project/456/board/789',
    'https://form.asana.com/?k=abc&d=123',
  ],
};
