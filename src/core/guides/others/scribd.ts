import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const scribd: Guide = {
  service: 'scribd',
  out: {
    state: 'open',
    address: 'https://www.scribd.com/your-documents',
    formats: ['pdf', 'docx'],
    ways: ['scribd/way_out'],
  },
  into: [nextcloud],
  leftBehind: 'scribd/left_behind',
  asOf: '2026-11',
  sources: [],
};
