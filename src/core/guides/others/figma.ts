import type { Guide } from '../guide';
import { penpot } from '../software/penpot';

export const figma: Guide = {
  service: 'figma',
  out: {
    state: 'open',
    address: 'https://www.figma.com/files/',
    formats: ['svg', 'pdf'],
    ways: [
      {
        fr: 'Exportez en SVG ou en PDF. « Fichier → Enregistrer une copie locale » donne un fichier .fig, propre à Figma.',
        en: 'Export as SVG or PDF. “File → Save local copy” gives a .fig file, Figma’s own format.',
      },
    ],
  },
  into: [penpot],
  asOf: '2026-11',
  sources: [],
};
