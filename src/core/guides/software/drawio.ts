import type { Import } from '../guide';

export const drawio: Import = {
  software: ['drawio'],
  name: 'draw.io',
  takes: ['svg', 'vsdx'],
  by: 'you',
  how: {
    fr: '« Fichier → Importer » : il prend le SVG et le VSDX (Visio).',
    en: '“File → Import”: it takes SVG and VSDX (Visio).',
  },
  asOf: '2026-11',
  sources: [],
};
