import { chatFarewell } from '../farewells';
import type { Guide } from '../guide';
import { talkStays } from '../shared-ways';
import { matrix } from '../software/matrix';
import { mattermost } from '../software/mattermost';

export const discord: Guide = {
  service: 'discord',
  out: {
    state: 'open',
    address: 'https://discord.com/channels/@me',
    formats: ['json-of-discord'],
    ways: [
      {
        fr: '« Paramètres → Données et confidentialité → Demander toutes mes données ».',
        en: '“User settings → Data & privacy → Request data”.',
      },
    ],
  },
  into: [matrix, mattermost],
  nothingGoesIn: talkStays,
  leftBehind: {
    fr: 'Le contenu des serveurs n’a pas d’export officiel.',
    en: 'The content of servers has no official export.',
  },
  farewell: chatFarewell,
  asOf: '2026-11',
  sources: [],
};
