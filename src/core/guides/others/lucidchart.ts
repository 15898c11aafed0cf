import type { Guide } from '../guide';
import { drawio } from '../software/drawio';

export const lucidchart: Guide = {
  service: 'lucidchart',
  out: {
    state: 'open',
    address: 'https://lucid.app/documents',
    formats: ['svg', 'png', 'pdf', 'vsdx', 'csv'],
    ways: ['lucidchart/way_out'],
  },
  into: [drawio],
  asOf: '2026-11',
  sources: [],
};
