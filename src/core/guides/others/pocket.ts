import type { Guide } from '../guide';
import { wallabag } from '../software/wallabag';

export const pocket: Guide = {
  service: 'pocket',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Pocket a fermé ; l’export est resté ouvert jusqu’en octobre 2025. Un fichier gardé depuis s’importe encore.',
        en: 'Pocket has closed; its export stayed open until October 2025. A file kept since then can still be imported.',
      },
    ],
  },
  into: [wallabag],
  asOf: '2026-11',
  sources: ['engineered.at', 'techpus.com'],
};
