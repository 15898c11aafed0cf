import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service, unwatched } from '../service';

export const googleMyMaps: Service = {
  id: 'google-my-maps',
  name: 'Google My Maps',
  company: 'Google',
  needs: ['maps'],
  equivalents: ['umap', 'mapcontrib', 'gogocarto'],
  places: [
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      // Classic maps kept them at /maps/ms.
      paths: [/^\/maps\/(d|ms)(\/|$)/i, /^\/mymaps(\/|$)/i],
    },
    {
      hosts: [country('maps.google', googleDomains, googleWatched)],
      paths: [/^\/maps\/(d|ms)(\/|$)/i],
    },
    { hosts: [exact('mymaps.google.com')] },
    // Of before 2014.
    { hosts: [unwatched(exact('mapsengine.google.com'))], paths: [/^\/map(\/|$)/i] },
  ],
  seenAt: ['https://www.google.com/maps/d/edit?mid=1AbC&usp=sharing', 'https://mymaps.google.com/'],
};
