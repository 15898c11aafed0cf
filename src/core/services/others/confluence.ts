import { type Service, under } from '../service';

export const confluence: Service = {
  id: 'confluence',
  name: 'Confluence Cloud',
  company: 'Atlassian',
  needs: ['wiki'],
  equivalents: ['bookstack', 'dokuwiki', 'xwiki', 'mediawiki', 'yeswiki', 'nextcloud-collectives'],
  places: [
    {
      hosts: [
        under('atlassian.net', 'every organisation has its own host'),
        under('atlassian-us-gov-mod.net', 'every administration has its own host'),
        under('jira.com', 'the first organisations had theirs here'),
      ],
      paths: [/^\/wiki(\/|$)/i],
      notPaths: [/^\/wiki\/(rest|api|s|login\.action|graphql)(\/|$)/i],
      pageless: [/^\/wiki\/(download|exports?)\//i],
    },
  ],
  seenAt: [
    'https://exemple.atlassian.net/wiki/home',
    'https://autre.atlassian.net/wiki/display/ASSO/Accueil//',
  ],
};
