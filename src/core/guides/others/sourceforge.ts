import { forgeFarewell } from '../farewells';
import type { Guide } from '../guide';
import { forgejo } from '../software/forgejo';
import { gitlab } from '../software/gitlab';

export const sourceforge: Guide = {
  service: 'sourceforge',
  out: {
    state: 'open',
    address: 'https://sourceforge.net/',
    formats: ['git', 'json-of-sourceforge'],
    ways: [
      {
        fr: 'Dans l’administration du projet, « Export » : le code et les tickets.',
        en: 'In the project’s admin pages, “Export”: code and tickets.',
      },
    ],
  },
  into: [forgejo, gitlab],
  farewell: forgeFarewell,
  asOf: '2026-11',
  sources: [],
};
