import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';

export const miro: Guide = {
  service: 'miro',
  out: {
    state: 'open',
    address: 'https://miro.com/app/dashboard/',
    formats: ['png', 'pdf', 'csv'],
    ways: [
      {
        fr: 'Sur le tableau, « Exporter ». La sauvegarde .rtb n’est lue que par Miro.',
        en: 'On the board, “Export”. The .rtb backup is read by Miro alone.',
      },
    ],
  },
  into: [excalidraw],
  asOf: '2026-11',
  sources: [],
};
