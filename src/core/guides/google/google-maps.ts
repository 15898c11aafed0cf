import type { Guide } from '../guide';
import { umap } from '../software/umap';
import { takeout, takeoutAddress } from '../takeout';

export const googleMaps: Guide = {
  service: 'google-maps',
  out: {
    state: 'open',
    address: takeoutAddress('local_actions', 'maps', 'saved'),
    formats: ['geojson', 'json-of-google-maps', 'csv-of-google-maps'],
    ways: [
      takeout('local_actions', 'maps', 'saved'),
      'google-maps/way_out_1',
      'google-maps/way_out_2',
    ],
  },
  into: [umap],
  leftBehind: 'google-maps/left_behind',
  asOf: '2026-11',
  sources: [
    'developers.google.com/data-portability/schema-reference/local_actions',
    'developers.google.com/data-portability/schema-reference/save',
  ],
};
