import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service } from '../service';

export const googleMaps: Service = {
  id: 'google-maps',
  name: 'Google Maps',
  company: 'Google',
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'cartes-app', 'gogocarto'],
  places: [
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      paths: [/^\/maps(\/|$)/i],
      notPaths: [/^\/maps\/(about|api|vt)(\/|$)/i],
    },
    {
      hosts: [country('maps.google', googleDomains, googleWatched)],
      notPaths: [
        /^\/(about|help|intl|landing|localguides|mapfiles)(\/|$)/i,
        /^\/maps\/(about|api|vt)(\/|$)/i,
      ],
    },
    { hosts: [exact('maps.app.goo.gl')] },
    { hosts: [exact('goo.gl')], paths: [/^\/maps\//i] },
  ],
  seenAt: [
    'https://www.google.com/maps/place/Tour+Eiffel/@48.8583701,2.2944813,17z/data=!3m1!4b1',
    'https://www.google.fr/maps/place/Rennes',
    'https://maps.google.fr/?q=Brest',
  ],
};
