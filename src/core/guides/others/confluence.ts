import type { Guide } from '../guide';
import { bookstack } from '../software/bookstack';
import { xwiki } from '../software/xwiki';

export const confluence: Guide = {
  service: 'confluence',
  out: {
    state: 'open',
    address: 'https://home.atlassian.com/',
    formats: ['html', 'xml-of-confluence', 'pdf'],
    ways: ['confluence/way_out'],
  },
  into: [bookstack, xwiki],
  asOf: '2026-11',
  sources: [],
};
