import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';
import { scrumblr } from '../software/scrumblr';

export const mural: Guide = {
  service: 'mural',
  out: {
    state: 'open',
    address: 'https://app.mural.co/',
    formats: ['pdf', 'png', 'csv'],
    ways: ['mural/way_out'],
  },
  into: [excalidraw, scrumblr],
  asOf: '2026-11',
  sources: [],
};
