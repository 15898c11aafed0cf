import type { Guide } from '../guide';
import { wisemapping } from '../software/wisemapping';

export const bubblUs: Guide = {
  service: 'bubbl-us',
  out: {
    state: 'open',
    address: 'https://bubbl.us/mindmaps',
    formats: ['PNG', 'TXT', 'XML'],
    ways: [{ fr: 'Dans la carte, « Exporter ».', en: 'In the map, “Export”.' }],
  },
  into: [wisemapping],
  asOf: '2026-11',
  sources: [],
};
