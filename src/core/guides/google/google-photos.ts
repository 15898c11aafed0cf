import type { Guide } from '../guide';
import { immich } from '../software/immich';
import { photos } from '../software/photos';
import { piwigo } from '../software/piwigo';
import { takeout, takeoutAddress } from '../takeout';

export const googlePhotos: Guide = {
  service: 'google-photos',
  out: {
    state: 'open',
    address: takeoutAddress('photos'),
    formats: ['jpg', 'png', 'mp4', 'json-of-google-photos'],
    ways: [takeout('photos')],
  },
  into: [photos, immich, piwigo],
  leftBehind: 'google-photos/left_behind',
  asOf: '2026-11',
  sources: ['technology.kenyon.edu'],
};
