import { socialFarewell } from '../farewells';
import type { Guide } from '../guide';
import { postsStay } from '../shared-ways';
import { friendica } from '../software/friendica';
import { mastodon } from '../software/mastodon';

export const linkedin: Guide = {
  service: 'linkedin',
  out: {
    state: 'open',
    address: 'https://www.linkedin.com/mypreferences/d/download-my-data',
    formats: ['csv'],
    ways: [
      {
        fr: '« Préférences et confidentialité → Obtenir une copie de vos données ».',
        en: '“Settings → Data privacy → Get a copy of your data”.',
      },
    ],
  },
  into: [mastodon, friendica],
  nothingGoesIn: postsStay,
  leftBehind: {
    fr: 'Vos contacts et leurs réponses ne suivent pas.',
    en: 'Your contacts and their replies do not come along.',
  },
  farewell: socialFarewell,
  asOf: '2026-11',
  sources: [],
};
