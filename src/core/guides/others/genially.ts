import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { revealjs } from '../software/revealjs';

export const genially: Guide = {
  service: 'genially',
  out: {
    state: 'open',
    address: 'https://app.genially.com/',
    formats: ['pdf', 'html'],
    ways: ['genially/way_out'],
  },
  into: [nextcloud, revealjs],
  leftBehind: 'genially/left_behind',
  asOf: '2026-11',
  sources: [],
};
