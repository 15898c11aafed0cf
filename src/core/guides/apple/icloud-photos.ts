import type { Guide } from '../guide';
import { appleCopy } from '../shared-ways';
import { immich } from '../software/immich';
import { photos } from '../software/photos';
import { piwigo } from '../software/piwigo';

export const icloudPhotos: Guide = {
  service: 'icloud-photos',
  out: {
    state: 'open',
    address: 'https://privacy.apple.com/',
    formats: ['jpg', 'png', 'mp4'],
    ways: [appleCopy('photos'), 'icloud-photos/way_out'],
  },
  into: [photos, immich, piwigo],
  asOf: '2026-11',
  sources: ['support.apple.com HT208502'],
};
