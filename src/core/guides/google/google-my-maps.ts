import type { Guide } from '../guide';
import { umap } from '../software/umap';

export const googleMyMaps: Guide = {
  service: 'google-my-maps',
  out: {
    state: 'open',
    address: 'https://www.google.com/maps/d/',
    formats: ['kml', 'kmz'],
    ways: [
      {
        fr: 'Dans le menu de la carte, « Exporter au format KML/KMZ » ; choisissez le KML.',
        en: 'In the map’s menu, “Export to KML/KMZ”; choose KML.',
      },
    ],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
