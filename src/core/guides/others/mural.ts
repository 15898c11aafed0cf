import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';
import { scrumblr } from '../software/scrumblr';

export const mural: Guide = {
  service: 'mural',
  out: {
    state: 'open',
    address: 'https://app.mural.co/',
    formats: ['pdf', 'png', 'csv'],
    ways: [
      {
        fr: 'Dans le mural, exportez une image ou un PDF, ou le texte des notes en CSV.',
        en: 'In the mural, export an image or a PDF, or the text of the notes as CSV.',
      },
    ],
  },
  into: [excalidraw, scrumblr],
  asOf: '2026-11',
  sources: [],
};
