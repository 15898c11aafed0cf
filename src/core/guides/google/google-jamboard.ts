import type { Guide } from '../guide';
import { excalidraw } from '../software/excalidraw';

export const googleJamboard: Guide = {
  service: 'google-jamboard',
  out: {
    state: 'none',
    ways: ['google-jamboard/way_out'],
  },
  into: [excalidraw],
  asOf: '2026-11',
  sources: ['androidpolice.com 2024-08-23', 'savedelete.com'],
};
