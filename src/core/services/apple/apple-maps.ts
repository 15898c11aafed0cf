import { exact, type Service } from '../service';

export const appleMaps: Service = {
  id: 'apple-maps',
  name: 'Apple Maps',
  company: 'Apple',
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'cartes-app'],
  places: [
    {
      hosts: [exact('maps.apple.com', 'beta.maps.apple.com', 'maps.apple')],
      notPaths: [/^\/imagery(\/|$)/i],
    },
  ],
  seenAt: ['https://maps.apple.com/?ll=48.85,2.35&q=Paris', 'https://beta.maps.apple.com/'],
};
