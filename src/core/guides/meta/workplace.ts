import type { Guide } from '../guide';
import { humhub } from '../software/humhub';
import { mattermost } from '../software/mattermost';

export const workplace: Guide = {
  service: 'workplace',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Workplace a fermé le 1er juin 2026 ; les téléchargements étaient possibles jusqu’à la veille.',
        en: 'Workplace closed on 1 June 2026; downloads were possible until the day before.',
      },
    ],
  },
  into: [mattermost, humhub],
  asOf: '2026-11',
  sources: ['Times of India 2024-05-15', 'mspoweruser'],
};
