import { forPrograms, presented, signIn } from '../never-in-use';
import { exact, label, type Service } from '../service';

export const todoist: Service = {
  id: 'todoist',
  name: 'Todoist',
  company: 'Doist',
  needs: ['tasks'],
  equivalents: ['vikunja', 'nextcloud-tasks', 'tracks'],
  places: [
    {
      hosts: [exact('app.todoist.com', 'beta.todoist.com')],
      notPaths: [/^\/(sync|users\/showlogin)(\/|$)/i, signIn, presented],
      pageless: [forPrograms],
    },
    {
      hosts: [
        exact('todoist.com', 'www.todoist.com'),
        label(/^[a-z]{2}(-[a-z]{2})?$/, 'todoist.com', 'one old host per language'),
      ],
      paths: [/^\/(app|add|showTask|showProject)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://app.todoist.com/app/today',
    'https://todoist.com/app/today',
    'https://app.todoist.com:8443/',
  ],
};
