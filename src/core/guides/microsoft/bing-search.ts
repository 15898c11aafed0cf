import type { Guide } from '../guide';
import { searxng } from '../software/searxng';

export const bingSearch: Guide = {
  service: 'bing-search',
  out: {
    state: 'nothing',
    address: 'https://account.microsoft.com/privacy',
    ways: [
      {
        fr: 'Rien à emporter. L’historique de recherche se télécharge depuis le tableau de bord de confidentialité.',
        en: 'Nothing to take. Your search history can be downloaded from the privacy dashboard.',
      },
    ],
  },
  into: [searxng],
  asOf: '2026-11',
  sources: [],
};
