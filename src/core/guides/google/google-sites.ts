import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpressCopy } from '../software/wordpress-copy';
import { takeout, takeoutAddress } from '../takeout';

export const googleSites: Guide = {
  service: 'google-sites',
  out: {
    state: 'open',
    address: takeoutAddress('drive'),
    formats: ['html'],
    ways: [takeout('drive')],
  },
  into: [wordpressCopy],
  nothingGoesIn: {
    fr: 'Les pages exportées ne s’importent pas dans WordPress : servez-vous-en pour recopier les textes et reprendre les images.',
    en: 'The exported pages can’t be imported into WordPress: use them to copy the texts and take the pictures.',
  },
  leftBehind: { fr: 'La mise en page est à refaire.', en: 'The layout has to be done again.' },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
