import { forgeFarewell } from '../farewells';
import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const bitbucket: Guide = {
  service: 'bitbucket',
  out: {
    state: 'open',
    address: 'https://bitbucket.org/',
    formats: ['Git', 'JSON'],
    ways: [
      {
        fr: 'Le plus simple : laissez le nouveau logiciel venir chercher chaque dépôt (voir plus bas).',
        en: 'Simplest: let the new software fetch each repository (see below).',
      },
      {
        fr: '« git clone --mirror » copie un dépôt ; ses tickets s’exportent dans ses réglages.',
        en: '“git clone --mirror” copies a repository; its issues can be exported in its settings.',
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
  farewell: forgeFarewell,
  asOf: '2026-11',
  sources: [],
};
