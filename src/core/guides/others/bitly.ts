import type { Guide } from '../guide';
import { startAgain } from '../shared-ways';
import { shortLinks } from '../software/short-links';

export const bitly: Guide = {
  service: 'bitly',
  out: {
    state: 'open',
    address: 'https://app.bitly.com/',
    formats: ['csv'],
    ways: [{ fr: 'Dans la liste des liens, « Exporter ».', en: 'In the list of links, “Export”.' }],
  },
  into: [shortLinks],
  nothingGoesIn: startAgain,
  asOf: '2026-11',
  sources: [],
};
