import { dataRequest } from '../data-request';
import type { Guide } from '../guide';
import { formUnknown } from '../shared-ways';
import { excalidraw } from '../software/excalidraw';
import { scrumblr } from '../software/scrumblr';

export const klaxoon: Guide = {
  service: 'klaxoon',
  out: { state: 'open', address: 'https://app.klaxoon.com/', formats: [], ways: [dataRequest] },
  into: [excalidraw, scrumblr],
  nothingGoesIn: formUnknown,
  asOf: '2026-11',
  sources: [],
};
