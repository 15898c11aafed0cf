import type { Guide } from '../guide';
import { shortLinks } from '../software/short-links';

export const bitly: Guide = {
  service: 'bitly',
  out: {
    state: 'open',
    address: 'https://app.bitly.com/',
    formats: ['CSV'],
    ways: [{ fr: 'Dans la liste des liens, « Exporter ».', en: 'In the list of links, “Export”.' }],
  },
  into: [shortLinks],
  asOf: '2026-11',
  sources: [],
};
