import type { Guide } from '../guide';
import { takeout } from '../shared-ways';
import { umap } from '../software/umap';

export const googleMaps: Guide = {
  service: 'google-maps',
  out: {
    state: 'open',
    address: 'https://takeout.google.com/settings/takeout/custom/local_actions',
    formats: ['GeoJSON'],
    ways: [
      takeout('Maps'),
      {
        fr: 'Les trajets (« Vos trajets ») sont gardés sur le téléphone.',
        en: 'Your Timeline is kept on the phone.',
      },
    ],
  },
  into: [umap],
  asOf: '2026-11',
  sources: [],
};
