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
    ways: ['trello/way_out'],
  },
  into: [
    {
      ...deck,
      takes: ['json-of-trello'],
      by: 'hoster',
      ask: 'trello/deck_ask',
      how: 'trello/deck_how',
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
