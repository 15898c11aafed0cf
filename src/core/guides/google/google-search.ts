import type { Guide } from '../guide';
import { searxng } from '../software/searxng';
import { takeoutAddress } from '../takeout';

export const googleSearch: Guide = {
  service: 'google-search',
  out: {
    state: 'nothing',
    address: takeoutAddress('my_activity'),
    ways: [
      {
        fr: 'Rien à emporter. Votre historique se télécharge avec Google Takeout (« Mon activité ») et s’efface sur myactivity.google.com.',
        en: 'Nothing to take. Your history can be downloaded with Google Takeout (“My Activity”) and deleted at myactivity.google.com.',
      },
    ],
  },
  into: [searxng],
  asOf: '2026-11',
  sources: [],
};
