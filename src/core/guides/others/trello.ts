import type { Guide } from '../guide';
import { deck } from '../software/deck';
import { taiga } from '../software/taiga';
import { vikunja } from '../software/vikunja';
import { wekan } from '../software/wekan';

export const trello: Guide = {
  service: 'trello',
  out: {
    state: 'open',
    address: 'https://trello.com/',
    formats: ['json-of-trello', 'csv', 'account-of-trello'],
    ways: [
      {
        fr: 'Menu du tableau, « Imprimer, exporter et partager → Exporter en JSON » (le CSV est payant).',
        en: 'Board menu, “Print, export and share → Export as JSON” (CSV takes a paid plan).',
      },
    ],
  },
  into: [
    {
      ...deck,
      takes: ['json-of-trello'],
      by: 'hoster',
      ask: {
        fr: 'Demandez à l’hébergeur d’importer votre fichier JSON sur son serveur, avec la commande occ de Deck : lui seul peut le faire.',
        en: 'Ask the host to import your JSON file on their server, with Deck’s occ command (“occ deck:import”): they alone can do it.',
      },
      how: {
        fr: 'Le fichier JSON porte au plus mille actions : d’un vieux tableau, l’histoire la plus ancienne manque. Le bouton d’import de Deck, lui, ne prend que ses propres exports.',
        en: 'The JSON file holds a thousand actions at most: of an old board, the oldest history is missing. Deck’s own import button takes its own exports alone.',
      },
    },
    wekan,
    vikunja,
    taiga,
  ],
  asOf: '2026-11',
  sources: [
    'hakeplan/wekan wiki migrating-from-trello',
    'nextcloud/deck docs/User_documentation_en.md',
    'go-vikunja/vikunja pkg/modules/migration',
  ],
};
