import type { Import } from '../guide';

export const drawio: Import = {
  software: ['drawio'],
  name: 'draw.io',
  how: {
    fr: '« Fichier → Importer » : il prend le SVG et le VSDX (Visio).',
    en: '“File → Import”: it takes SVG and VSDX (Visio).',
  },
};
