import type { Import } from '../guide';

export const umap: Import = {
  software: ['umap'],
  name: 'uMap',
  takes: ['kml', 'geojson', 'gpx', 'csv'],
  by: 'you',
  how: {
    fr: 'Créez une carte, puis « Importer des données » : il prend KML, GeoJSON et GPX, et le CSV s’il contient les coordonnées.',
    en: 'Create a map, then “Import data”: it takes KML, GeoJSON and GPX, and CSV where the coordinates are in it.',
  },
  asOf: '2026-11',
  sources: [],
};
