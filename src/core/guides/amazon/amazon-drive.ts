import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const amazonDrive: Guide = {
  service: 'amazon-drive',
  out: {
    state: 'none',
    ways: ['amazon-drive/way_out'],
  },
  into: [nextcloud],
  asOf: '2026-11',
  sources: [],
};
