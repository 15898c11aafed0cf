import type { Guide } from '../guide';
import { wallabag } from '../software/wallabag';

export const instapaper: Guide = {
  service: 'instapaper',
  out: {
    state: 'open',
    address: 'https://www.instapaper.com/user',
    formats: ['csv', 'html'],
    ways: ['instapaper/way_out'],
  },
  into: [wallabag],
  asOf: '2026-11',
  sources: ['wallabag/wallabag issue 1071'],
};
