import { exact, label, type Service, under, unwatched } from '../service';

// Releases, and the sources of a moment.
const forgeFiles =
  /^\/[^/]+\/[^/]+\/(archive|legacy\.[a-z.]+|releases\/download|tarball|zipball)\//i;

export const github: Service = {
  id: 'github',
  name: 'GitHub',
  company: 'Microsoft',
  needs: ['forge'],
  equivalents: ['forgejo', 'gitlab', 'gitea', 'gogs', 'sourcehut', 'tuleap'],
  places: [
    {
      hosts: [exact('github.com', 'www.github.com')],
      notPaths: [
        /^\/(about|contact|customer-stories|enterprise|features|mobile|partners|premium-support|pricing)(\/|$)/i,
        /^\/(readme|resources|security|site|solutions|team|why-github)(\/|$)/i,
        /^\/(login|join|logout|password_reset|session|sessions|signup)(\/|$)/i,
        /^\/sponsors\/*$/i,
      ],
      pageless: [forgeFiles],
    },
    {
      hosts: [exact('gist.github.com')],
      notPaths: [/^\/(auth|login|join)(\/|$)/i],
      pageless: [forgeFiles],
    },
    {
      hosts: [
        unwatched(exact('raw.githubusercontent.com', 'gist.githubusercontent.com')),
        unwatched(under('github.io', 'every account has its own host')),
        unwatched(exact('github.dev')),
      ],
    },
    {
      hosts: [unwatched(label(/^[^.]+$/, 'ghe.com', 'every enterprise has its own host'))],
      notHosts: [exact('api.ghe.com', 'auth.ghe.com', 'www.ghe.com')],
      notPaths: [/^\/(api|login|logout|session|signup)(\/|$)/i],
      pageless: [forgeFiles],
    },
  ],
  seenAt: [
    'https://github.com/framasoft/peertube',
    'https://raw.githubusercontent.com/nextcloud/server/master/README.md',
    'https://exemple.github.io/',
  ],
};
