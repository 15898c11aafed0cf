import { siteFarewell } from '../farewells';
import type { Guide } from '../guide';
import { wordpress } from '../software/wordpress';

export const wordpressCom: Guide = {
  service: 'wordpress-com',
  out: {
    state: 'open',
    address: 'https://wordpress.com/export',
    formats: ['wxr'],
    ways: [
      {
        fr: '« Outils → Exporter → Tout exporter » : un fichier XML, que tout autre WordPress reprend.',
        en: '“Tools → Export → Export all”: one XML file, which any other WordPress takes in.',
      },
    ],
  },
  into: [wordpress],
  leftBehind: {
    fr: 'Les thèmes et extensions payants restent.',
    en: 'Paid themes and plugins stay behind.',
  },
  farewell: siteFarewell,
  asOf: '2026-11',
  sources: [],
};
