import { exact, type Service, under } from '../service';

export const bitbucket: Service = {
  id: 'bitbucket',
  name: 'Bitbucket',
  company: 'Atlassian',
  needs: ['forge'],
  equivalents: ['forgejo', 'gitlab', 'gitea', 'gogs'],
  places: [
    {
      hosts: [exact('bitbucket.org', 'www.bitbucket.org')],
      notPaths: [
        /^\/$/,
        /^\/(product|features|plans|support|blog|about|privacy|tos|api|!api|rest|site\/oauth2)(\/|$)/i,
        /^\/account\/(signin|signup|password)(\/|$)/i,
      ],
      pageless: [/^\/[^/]+\/[^/]+\/(downloads|get)\/./i],
    },
    { hosts: [under('bitbucket.io', 'every account may have its own site')] },
  ],
  seenAt: ['https://bitbucket.org/exemple/workspace/overview', 'https://bitbucket.org/repo/create'],
};
