import type { Guide } from '../guide';
import { immich } from '../software/immich';
import { photos } from '../software/photos';
import { piwigo } from '../software/piwigo';

export const amazonPhotos: Guide = {
  service: 'amazon-photos',
  out: {
    state: 'open',
    address: 'https://www.amazon.fr/photos',
    formats: 'as-they-are',
    ways: [
      {
        fr: 'Sélectionnez vos photos, puis « Télécharger », ou passez par le logiciel pour ordinateur.',
        en: 'Select your photos, then “Download”, or use the desktop program.',
      },
    ],
  },
  into: [photos, immich, piwigo],
  asOf: '2026-11',
  sources: [],
};
