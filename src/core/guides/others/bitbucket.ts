import { forgeFarewell } from '../farewells';
import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const bitbucket: Guide = {
  service: 'bitbucket',
  out: {
    state: 'open',
    address: 'https://bitbucket.org/',
    formats: ['git'],
    ways: [
      {
        fr: 'Le plus simple : laissez le nouveau logiciel venir chercher chaque dépôt (voir plus bas).',
        en: 'Simplest: let the new software fetch each repository (see below).',
      },
      {
        fr: 'Ou copiez un dépôt avec « git clone --mirror ».',
        en: 'Or copy a repository with “git clone --mirror”.',
      },
    ],
  },
  into: [
    forgejo,
    {
      ...gitlab,
      how: {
        fr: '« Nouveau projet → Importer un projet → Bitbucket Cloud ».',
        en: '“New project → Import project → Bitbucket Cloud”.',
      },
    },
  ],
  leftBehind: {
    fr: 'Les demandes de fusion ne suivent pas toujours. Les tickets et les wikis n’existent plus : Bitbucket les a retirés le 20 août 2026.',
    en: 'Pull requests do not always come along. Issues and wikis are no more: Bitbucket removed them on 20 August 2026.',
  },
  farewell: forgeFarewell,
  asOf: '2026-11',
  sources: ['community.atlassian.com (Announcing sunset of Bitbucket Issues and Wikis)'],
};
