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
  leftBehind: {
    fr: 'Une partie des dates, des lieux et des légendes est rangée à part, dans des fichiers JSON que peu de logiciels relisent.',
    en: 'Some dates, places and captions are kept apart, in JSON files that few programs read back.',
  },
  asOf: '2026-11',
  sources: ['technology.kenyon.edu'],
};
