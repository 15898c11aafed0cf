import type { Guide } from '../guide';
import { cryptpad } from '../software/cryptpad';
import { revealjs } from '../software/revealjs';

export const sway: Guide = {
  service: 'sway',
  out: {
    state: 'open',
    address: 'https://sway.cloud.microsoft/my',
    formats: ['docx', 'pdf'],
    ways: [{ fr: 'Menu « … → Exporter ».', en: '“… → Export” menu.' }],
  },
  into: [revealjs, cryptpad],
  leftBehind: {
    fr: 'La mise en page animée est à refaire.',
    en: 'The animated layout has to be done again.',
  },
  asOf: '2026-11',
  sources: [],
};
