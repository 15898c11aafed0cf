import { exact, type Service } from '../service';

export const mappy: Service = {
  id: 'mappy',
  name: 'Mappy',
  company: 'RATP Smart Systems',
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'cartes-app'],
  places: [
    {
      hosts: [exact('fr.mappy.com')],
    },
  ],
  seenAt: ['https://fr.mappy.com/plan', 'https://fr.mappy.com/itineraire'],
};
