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
      {
        fr: '« Maps (vos adresses) » donne vos lieux favoris et vos avis (GeoJSON), « Maps » vos adresses avec libellé, « Enregistré » vos listes : des noms et des liens, sans coordonnées.',
        en: '“Maps (your places)” gives your starred places and reviews (GeoJSON), “Maps” your labelled places, “Saved” your lists: names and links, without coordinates.',
      },
      {
        fr: 'Les trajets (« Vos trajets ») sont gardés sur le téléphone.',
        en: 'Your Timeline is kept on the phone.',
      },
    ],
  },
  into: [umap],
  leftBehind: {
    fr: 'Les lieux de vos listes n’ont pas de coordonnées : ils sont à replacer un à un sur la carte.',
    en: 'The places of your lists have no coordinates: they have to be put on the map one by one.',
  },
  asOf: '2026-11',
  sources: [
    'developers.google.com/data-portability/schema-reference/local_actions',
    'developers.google.com/data-portability/schema-reference/save',
  ],
};
