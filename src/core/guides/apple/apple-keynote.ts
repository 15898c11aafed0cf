import type { Guide } from '../guide';
import { nextcloud } from '../software/nextcloud';

export const appleKeynote: Guide = {
  service: 'apple-keynote',
  out: {
    state: 'open',
    address: 'https://www.icloud.com/keynote/',
    formats: ['pptx', 'pdf'],
    ways: [
      {
        fr: 'Dans la présentation, « Télécharger une copie », puis le format.',
        en: 'In the presentation, “Download a copy”, then the format.',
      },
    ],
  },
  into: [nextcloud],
  asOf: '2026-11',
  sources: [],
};
