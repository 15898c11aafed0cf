import { exact, type Service, under } from '../service';

export const carrd: Service = {
  id: 'carrd',
  name: 'Carrd',
  company: 'Carrd',
  needs: ['website'],
  equivalents: ['scribouilli', 'wordpress', 'grav'],
  places: [
    {
      hosts: [under('carrd.co', 'every site has its own host')],
      notHosts: [exact('www.carrd.co')],
    },
  ],
  seenAt: ['https://exemple.carrd.co/', 'https://exemple.carrd.co/#contact'],
};
