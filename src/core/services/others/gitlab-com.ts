import { exact, type Service } from '../service';

export const gitlabCom: Service = {
  id: 'gitlab-com',
  name: 'GitLab.com',
  company: 'GitLab',
  needs: ['forge'],
  equivalents: ['forgejo', 'gitlab', 'gitea'],
  places: [
    {
      hosts: [exact('gitlab.com')],
      notPaths: [
        /^\/(users\/(sign_in|sign_up|password)|api|oauth|-\/(trials|jira|manifest\.json)|help)(\/|$)/i,
      ],
    },
  ],
  seenAt: ['https://gitlab.com/exemple/depot/-/issues', 'https://gitlab.com/dashboard/projects'],
};
