import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const smash: Guide = {
  service: 'smash',
  out: {
    state: 'open',
    address: 'https://fromsmash.com/',
    formats: 'as-they-are',
    ways: [
      {
        fr: 'Téléchargez l’envoi avant qu’il n’expire.',
        en: 'Download the transfer before it expires.',
      },
    ],
  },
  into: [fileDrop],
  asOf: '2026-11',
  sources: [],
};
