import type { Guide } from '../guide';
import { penpot } from '../software/penpot';

export const microsoftDesigner: Guide = {
  service: 'microsoft-designer',
  out: {
    state: 'open',
    address: 'https://designer.microsoft.com/',
    formats: ['png', 'jpg', 'pdf'],
    ways: [
      {
        fr: 'Sur la création, « Télécharger », en image ou en PDF.',
        en: 'On the design, “Download”, as a picture or a PDF.',
      },
    ],
  },
  into: [penpot],
  nothingGoesIn: {
    fr: 'Une image ou un PDF ne se modifie plus élément par élément : refaites la création dans Penpot, en y posant vos images.',
    en: 'A picture or a PDF can no longer be changed piece by piece: make the design again in Penpot, and put your pictures there.',
  },
  asOf: '2026-11',
  sources: [],
};
