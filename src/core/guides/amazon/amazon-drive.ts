import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const amazonDrive: Guide = {
  service: 'amazon-drive',
  out: {
    state: 'none',
    ways: [
      {
        fr: 'Amazon Drive a fermé fin 2023. Il n’y a plus d’export ; les photos sont restées dans Amazon Photos.',
        en: 'Amazon Drive closed at the end of 2023. There is no export any more; photos stayed in Amazon Photos.',
      },
    ],
  },
  into: [nextcloud],
  asOf: '2026-11',
  sources: [],
};
