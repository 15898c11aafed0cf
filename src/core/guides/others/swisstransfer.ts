import type { Guide } from '../guide';
import { fileDrop } from '../software/file-drop';

export const swisstransfer: Guide = {
  service: 'swisstransfer',
  out: {
    state: 'open',
    address: 'https://www.swisstransfer.com/',
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
