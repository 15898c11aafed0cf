import type { Import } from '../guide';

export const umap: Import = {
  software: ['umap'],
  name: 'uMap',
  takes: ['kml', 'geojson', 'gpx', 'csv'],
  by: 'you',
  how: 'software/umap/how',
  asOf: '2026-11',
  sources: [],
};
