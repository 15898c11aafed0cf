import { exact, type Service } from '../../service';

export const todoist: Service = {
  id: 'todoist',
  name: 'Todoist',
  company: 'Doist',
  needs: ['tasks'],
  equivalents: ['vikunja', 'nextcloud-tasks', 'tracks'],
  places: [
    { hosts: [exact('app.todoist.com')] },
    {
      hosts: [exact('todoist.com')],
      paths: [/^\/(app|showTask|showProject|API\/.*\/oauth)(\/|$|\?)/i],
    },
    { hosts: [exact('beta.todoist.com')] },
  ],
  seenAt: [
    'https://app.todoist.com/app/today',
    'https://todoist.com/app/today',
    'https://app.todoist.com:8443/',
  ],
};
