import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { revealjs } from '../software/revealjs';

export const prezi: Guide = {
  service: 'prezi',
  out: {
    state: 'open',
    address: 'https://prezi.com/dashboard/',
    formats: ['pdf'],
    ways: ['prezi/way_out'],
  },
  into: [nextcloud, revealjs],
  leftBehind: 'prezi/left_behind',
  asOf: '2026-11',
  sources: [],
};
