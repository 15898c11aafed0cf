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
    ways: [
      {
        fr: 'Sélectionnez vos photos, puis « Télécharger ». S’il y en a beaucoup, prenez le logiciel pour ordinateur, et sa fonction de téléchargement.',
        en: 'Select your photos, then “Download”. If there are many, take the desktop program, and its download function.',
      },
    ],
  },
  into: [photos, immich, piwigo],
  asOf: '2026-11',
  sources: [],
};
