import { exact, type Service } from '../service';

export const waze: Service = {
  id: 'waze',
  name: 'Waze',
  company: 'Google',
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'cartes-app'],
  places: [
    {
      hosts: [exact('www.waze.com', 'waze.com')],
      paths: [/^\/([a-z]{2}(-[a-z0-9]{2,4})?\/)?(live-map|editor|ul|livemap|dashboard)(\/|$)/i],
    },
    { hosts: [exact('embed.waze.com', 'ul.waze.com', 'waze.to')] },
  ],
  seenAt: [
    'https://www.waze.com/fr/live-map/',
    'https://ul.waze.com/ul?q=Lyon',
    'https://waze.com/live-map?utm_source=lettre&fbclid=AbC&gclid=123',
  ],
};
