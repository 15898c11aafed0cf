import type { Import } from '../guide';

export const wisemapping: Import = {
  software: ['wisemapping'],
  name: 'WiseMapping',
  takes: ['mm'],
  by: 'you',
  how: {
    fr: 'Importez la carte au format FreeMind (.mm).',
    en: 'Import the map in FreeMind format (.mm).',
  },
  asOf: '2026-11',
  sources: [],
};
