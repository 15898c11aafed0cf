import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { excalidraw } from '../software/excalidraw';

export const appleFreeform: Guide = {
  service: 'apple-freeform',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/freeform',
    formats: ['pdf'],
    ways: [
      {
        fr: 'Sur le Mac, l’iPad ou l’iPhone, ouvrez le tableau dans l’app Freeform et exportez-le en PDF.',
        en: 'On the Mac, iPad or iPhone, open the board in the Freeform app and export it as a PDF.',
      },
    ],
  },
  into: [excalidraw],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
