import type { Guide } from '../guide';
import { paheko } from '../software/paheko';
import { pretix } from '../software/pretix';

export const helloasso: Guide = {
  service: 'helloasso',
  out: {
    state: 'open',
    address: 'https://admin.helloasso.com/',
    formats: ['csv', 'xlsx'],
    ways: ['helloasso/way_out'],
  },
  into: [pretix, paheko],
  leftBehind: 'helloasso/left_behind',
  asOf: '2026-11',
  sources: [],
};
