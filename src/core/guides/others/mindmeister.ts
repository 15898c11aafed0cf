import type { Guide } from '../guide';
import { wisemapping } from '../software/wisemapping';

export const mindmeister: Guide = {
  service: 'mindmeister',
  out: {
    state: 'open',
    address: 'https://www.mindmeister.com/folders',
    formats: ['mm', 'pdf', 'docx'],
    ways: [
      {
        fr: 'Dans la carte, « Exporter » ; choisissez FreeMind pour pouvoir la reprendre.',
        en: 'In the map, “Export”; choose FreeMind to be able to go on with it.',
      },
    ],
  },
  into: [wisemapping],
  asOf: '2026-11',
  sources: [],
};
