import { exact, type Service } from '../service';

export const msn: Service = {
  id: 'msn',
  name: 'MSN',
  company: 'Microsoft',
  isOptIn: true,
  needs: ['rss'],
  equivalents: ['freshrss', 'miniflux', 'tt-rss'],
  places: [
    {
      hosts: [exact('www.msn.com')],
    },
  ],
  seenAt: [
    'https://www.msn.com/fr-fr/feed',
    'https://www.msn.com/fr-fr/actualite/france/exemple/ar-AA1bCdEf',
  ],
};
