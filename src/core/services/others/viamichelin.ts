import { viamichelinDomains } from '../country-domains';
import { country, type Service } from '../service';

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
        country('m.viamichelin', viamichelinDomains),
      ],
      // Routes, maps, traffic and weather, in the language of each country.
      paths: [
        /^\/(itineraires|cartes-plans|web|maps|routes|info-trafic|traffic|meteo)(\/|$)/i,
        /^\/(routen|routenplaner|karten-stadtplan|itinerari|mappe-piantine|rutas|mapas-planos|kaarten-plattegronden)(\/|$)/i,
        /^\/$/,
      ],
    },
  ],
  seenAt: [
    'https://www.viamichelin.fr/',
    'https://www.viamichelin.com/maps',
    'https://viamichelin.fr/itineraires',
  ],
};
