import { exact, type Service } from '../service';

export const googleEarth: Service = {
  id: 'google-earth',
  name: 'Google Earth',
  company: 'Google',
  isOptIn: true,
  needs: ['maps'],
  equivalents: ['openstreetmap', 'umap', 'facilmap'],
  places: [
    {
      hosts: [exact('earth.google.com')],
    },
  ],
  seenAt: [
    'https://earth.google.com/web/@48.85,2.35,100a,1000d,35y,0h,0t,0r',
    'https://earth.google.com/web/',
  ],
};
