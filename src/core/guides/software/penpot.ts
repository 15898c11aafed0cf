import type { Import } from '../guide';

export const penpot: Import = {
  software: ['penpot'],
  name: 'Penpot',
  takes: ['svg'],
  by: 'you',
  how: {
    fr: 'Ouvrez un fichier et importez-y vos maquettes en SVG ; une extension d’export existe pour Figma.',
    en: 'Open a file and import your designs as SVG; an exporter plugin exists for Figma.',
  },
  asOf: '2026-11',
  sources: [],
};
