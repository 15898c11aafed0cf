import { viamichelinDomains } from '../../country-domains';
import { country, type Service } from '../../service';

export const viamichelin: Service = {
  id: 'viamichelin',
  name: 'ViaMichelin',
  company: 'Michelin',
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'cartes-app'],
  places: [
    {
      hosts: [
        country('www.viamichelin', viamichelinDomains),
        country('viamichelin', viamichelinDomains),
      ],
      paths: [
        /^\/(itineraires|cartes-plans|web|maps|routes|info-trafic|itineraires\/resultats|meteo)(\/|$)/i,
        /^\/?$/i,
      ],
    },
  ],
  seenAt: [
    'https://www.viamichelin.fr/',
    'https://www.viamichelin.com/maps',
    'https://viamichelin.fr/itineraires',
  ],
};
