import { exact, type Service } from '../../service';

export const bitbucket: Service = {
  id: 'bitbucket',
  name: 'Bitbucket',
  company: 'Atlassian',
  needs: ['forge'],
  equivalents: ['forgejo', 'gitlab', 'gitea', 'gogs'],
  places: [
    {
      hosts: [exact('bitbucket.org')],
      paths: [/^\/(?!product|support|blog|account\/signin)[^/]+(\/|$)/i],
    },
  ],
  seenAt: ['https://bitbucket.org/exemple/workspace/overview', 'https://bitbucket.org/repo/create'],
};
