import type { Import } from '../guide';

export const umap: Import = {
  software: ['umap'],
  name: 'uMap',
  how: {
    fr: 'Créez une carte, puis « Importer des données » : il prend KML, GeoJSON, GPX et CSV.',
    en: 'Create a map, then “Import data”: it takes KML, GeoJSON, GPX and CSV.',
  },
};
