import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';
import { scrumblr } from '../software/scrumblr';

export const klaxoon: Guide = {
  service: 'klaxoon',
  out: { state: 'open', address: 'https://app.klaxoon.com/', formats: [], ways: [dataRequest] },
  into: [excalidraw, scrumblr],
  asOf: '2026-11',
  sources: [],
};
