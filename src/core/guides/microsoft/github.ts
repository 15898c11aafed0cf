import { forgeFarewell } from '../farewells';
import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const github: Guide = {
  service: 'github',
  out: {
    state: 'open',
    address: 'https://github.com/settings/admin',
    formats: ['git', 'json-of-github'],
    ways: [
      {
        fr: 'Le plus simple : laissez le nouveau logiciel venir chercher chaque dépôt (voir plus bas).',
        en: 'Simplest: let the new software fetch each repository (see below).',
      },
      {
        fr: '« Settings → Account → Export account data » donne une archive du compte ; « git clone --mirror » copie un dépôt.',
        en: '“Settings → Account → Export account data” gives an archive of the account; “git clone --mirror” copies a repository.',
      },
    ],
  },
  into: [forgejo, gitlab],
  leftBehind: {
    fr: 'Les étoiles et les personnes abonnées ne suivent pas.',
    en: 'Stars and watchers do not come along.',
  },
  farewell: forgeFarewell,
  asOf: '2026-11',
  sources: ['forgejo.org user docs'],
};
