import { exact, type Service } from '../service';

export const mesopinions: Service = {
  id: 'mesopinions',
  name: 'MesOpinions',
  company: 'MesOpinions',
  needs: ['petition'],
  equivalents: ['framapetitions'],
  places: [
    {
      hosts: [exact('www.mesopinions.com')],
      paths: [/^\/petition(\/|$)/i],
    },
  ],
  seenAt: [
    'https://www.mesopinions.com/petition/nature-environnement/exemple/12345',
    'https://www.mesopinions.com/petition/politique/exemple/67890',
  ],
};
