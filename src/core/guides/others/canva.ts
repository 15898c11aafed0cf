import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { penpot } from '../software/penpot';

export const canva: Guide = {
  service: 'canva',
  out: {
    state: 'open',
    address: 'https://www.canva.com/projects',
    formats: ['pdf', 'png', 'pptx', 'svg'],
    ways: ['canva/way_out'],
  },
  into: [penpot, nextcloud],
  asOf: '2026-11',
  sources: [],
};
