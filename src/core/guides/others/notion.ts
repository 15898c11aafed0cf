import type { Guide } from '../guide';
import { bookstack } from '../software/bookstack';
import { docsLasuite } from '../software/docs-lasuite';
import { hedgedoc } from '../software/hedgedoc';

export const notion: Guide = {
  service: 'notion',
  out: {
    state: 'open',
    address: 'https://www.notion.so/',
    formats: ['md', 'csv', 'html', 'pdf'],
    ways: ['notion/way_out'],
  },
  into: [bookstack, docsLasuite, hedgedoc],
  asOf: '2026-11',
  sources: [],
};
