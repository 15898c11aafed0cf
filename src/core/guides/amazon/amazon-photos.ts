import type { Guide } from '../guide';
import { immich } from '../software/immich';
import { photos } from '../software/photos';
import { piwigo } from '../software/piwigo';

export const amazonPhotos: Guide = {
  service: 'amazon-photos',
  out: {
    state: 'open',
    address: 'https://www.amazon.fr/photos',
    formats: ['jpg', 'png', 'mp4'],
    ways: ['amazon-photos/way_out'],
  },
  into: [photos, immich, piwigo],
  asOf: '2026-11',
  sources: [],
};
