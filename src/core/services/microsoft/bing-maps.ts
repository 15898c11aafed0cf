import { rareBingHosts } from '../microsoft-hosts';
import { exact, type Service } from '../service';

export const bingMaps: Service = {
  id: 'bing-maps',
  name: 'Bing Maps',
  company: 'Microsoft',
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'cartes-app'],
  places: [
    {
      hosts: [exact('www.bing.com', 'bing.com', 'cn.bing.com', 'm.bing.com'), rareBingHosts],
      paths: [/^\/(maps|mapspreview)(\/|$)/i],
      notPaths: [/^\/maps\/(sdk|sdkrelease)(\/|$)/i],
    },
    { hosts: [exact('maps.bing.com')] },
  ],
  seenAt: ['https://www.bing.com/maps', 'https://maps.bing.com/'],
};
