import type { Guide } from '../guide';
import { penpot } from '../software/penpot';

export const microsoftDesigner: Guide = {
  service: 'microsoft-designer',
  out: {
    state: 'open',
    address: 'https://designer.microsoft.com/',
    formats: ['PNG', 'JPEG', 'PDF'],
    ways: [
      {
        fr: 'Sur la création, « Télécharger », en image ou en PDF.',
        en: 'On the design, “Download”, as a picture or a PDF.',
      },
    ],
  },
  into: [penpot],
  asOf: '2026-11',
  sources: [],
};
