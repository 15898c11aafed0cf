import { forPrograms, signIn } from '../never-in-use';
import { exact, type Service, under } from '../service';

export const jira: Service = {
  id: 'jira',
  name: 'Jira Cloud',
  company: 'Atlassian',
  needs: ['kanban'],
  equivalents: ['openproject', 'redmine', 'taiga', 'tuleap', 'leantime', 'kanboard'],
  places: [
    {
      hosts: [
        under('atlassian.net', 'every organisation has its own host'),
        under('atlassian-us-gov-mod.net', 'every administration has its own host'),
        under('jira.com', 'the first organisations had theirs here'),
      ],
      notHosts: [exact('www.jira.com')],
      notPaths: [
        /^\/wiki(\/|$)/i,
        /^\/(gateway|s|login\.jsp|plugins\/servlet\/oauth)(\/|$)/i,
        signIn,
      ],
      pageless: [forPrograms, /^\/secure\/(attachment|thumbnail|projectavatar|useravatar)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://exemple.atlassian.net/jira/software/projects/ASSO/boards/1',
    'https://exemple.atlassian.net/jira/your-work',
  ],
};
