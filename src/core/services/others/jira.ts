import { type Service, under } from '../../service';

export const jira: Service = {
  id: 'jira',
  name: 'Jira Cloud',
  company: 'Atlassian',
  needs: ['kanban'],
  equivalents: ['openproject', 'redmine', 'taiga', 'tuleap', 'leantime', 'kanboard'],
  places: [
    {
      hosts: [under('atlassian.net', 'every account has its own host')],
      notPaths: [/^\/wiki(\/|$)/i],
    },
  ],
  seenAt: [
    'https://exemple.atlassian.net/jira/software/projects/ASSO/boards/1',
    'https://exemple.atlassian.net/jira/your-work',
  ],
};
