import { exact, type Service } from '../../service';

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
        /^\/(about|features|pricing|login|join|signup|contact|enterprise|team|security\/advanced|customer-stories|readme|sponsors\/?$|site|solutions|premium-support)(\/|$)/i,
      ],
    },
    { hosts: [exact('gist.github.com')] },
  ],
  seenAt: [
    'https://github.com/framasoft/peertube',
    'https://raw.githubusercontent.com/nextcloud/server/master/README.md',
    'https://exemple.github.io/',
  ],
};
