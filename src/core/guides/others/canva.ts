import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';
import { penpot } from '../software/penpot';

export const canva: Guide = {
  service: 'canva',
  out: {
    state: 'open',
    address: 'https://www.canva.com/projects',
    formats: ['pdf', 'png', 'pptx', 'svg'],
    ways: [
      {
        fr: 'Sur la création, « Partager → Télécharger » (le SVG est payant).',
        en: 'On the design, “Share → Download” (SVG takes a paid plan).',
      },
    ],
  },
  into: [penpot, nextcloud],
  asOf: '2026-11',
  sources: [],
};
