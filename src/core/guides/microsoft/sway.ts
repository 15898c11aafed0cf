import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { revealjs } from '../software/revealjs';

export const sway: Guide = {
  service: 'sway',
  out: {
    state: 'open',
    address: 'https://sway.cloud.microsoft/my',
    formats: ['docx', 'pdf'],
    ways: ['sway/way_out'],
  },
  into: [revealjs, cryptpad],
  leftBehind: 'sway/left_behind',
  asOf: '2026-11',
  sources: [],
};
