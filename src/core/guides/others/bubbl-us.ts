import type { Guide } from '../guide';
import { wisemapping } from '../software/wisemapping';

export const bubblUs: Guide = {
  service: 'bubbl-us',
  out: {
    state: 'open',
    address: 'https://bubbl.us/mindmaps',
    formats: ['png', 'txt', 'xml-of-bubbl-us'],
    ways: [{ fr: 'Dans la carte, « Exporter ».', en: 'In the map, “Export”.' }],
  },
  into: [wisemapping],
  nothingGoesIn: {
    fr: 'Aucun import connu de ces formats : gardez l’image sous les yeux, et recréez la carte.',
    en: 'We know of no import of these formats: keep the picture before you, and build the map again.',
  },
  asOf: '2026-11',
  sources: [],
};
