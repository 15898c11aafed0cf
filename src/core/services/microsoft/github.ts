import { exact, type Service, under, unwatched } from '../service';

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
    },
    {
      hosts: [exact('gist.github.com')],
      notPaths: [/^\/(auth|login|join)(\/|$)/i],
    },
    {
      hosts: [
        unwatched(exact('raw.githubusercontent.com', 'gist.githubusercontent.com')),
        unwatched(under('github.io', 'every account has its own host')),
      ],
    },
  ],
  seenAt: [
    'https://github.com/framasoft/peertube',
    'https://raw.githubusercontent.com/nextcloud/server/master/README.md',
    'https://exemple.github.io/',
  ],
};
