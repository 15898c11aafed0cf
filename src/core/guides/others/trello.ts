import type { Guide } from '../guide';
import { deck } from '../software/deck';
import { vikunja } from '../software/vikunja';
import { wekan } from '../software/wekan';

export const trello: Guide = {
  service: 'trello',
  out: {
    state: 'open',
    address: 'https://trello.com/',
    formats: ['JSON', 'CSV'],
    ways: [
      {
        fr: 'Menu du tableau, « Imprimer, exporter et partager → Exporter en JSON » (le CSV est payant).',
        en: 'Board menu, “Print, export and share → Export as JSON” (CSV takes a paid plan).',
      },
    ],
  },
  into: [deck, wekan, vikunja],
  asOf: '2026-11',
  sources: ['hakeplan/wekan wiki migrating-from-trello', 'maxammann/trello-to-deck README'],
};
