import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';
import { scrumblr } from '../software/scrumblr';

export const klaxoon: Guide = {
  service: 'klaxoon',
  out: {
    state: 'open',
    address: 'https://app.klaxoon.com/',
    formats: [],
    ways: ['shared/ways/data_request'],
  },
  into: [excalidraw, scrumblr],
  nothingGoesIn: 'shared/nothing-goes-in/form_unknown',
  asOf: '2026-11',
  sources: [],
};
