import { exact, type Service, under } from '../service';

export const eMonsite: Service = {
  id: 'e-monsite',
  name: 'e-monsite',
  company: 'e-monsite',
  needs: ['website'],
  equivalents: ['wordpress', 'spip', 'grav', 'yeswiki'],
  places: [
    {
      hosts: [under('e-monsite.com', 'every site has its own host')],
      notHosts: [exact('www.e-monsite.com')],
    },
  ],
  seenAt: ['https://exemple.e-monsite.com/', 'https://exemple.e-monsite.com/blog/'],
};
