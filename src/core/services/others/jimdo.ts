import { exact, type Service, under } from '../service';

export const jimdo: Service = {
  id: 'jimdo',
  name: 'Jimdo',
  company: 'Jimdo',
  needs: ['website'],
  equivalents: ['wordpress', 'spip', 'grav', 'yeswiki'],
  places: [
    {
      hosts: [
        under('jimdosite.com', 'every site has its own host'),
        under('jimdofree.com', 'every site has its own host'),
      ],
      notHosts: [exact('www.jimdosite.com', 'www.jimdofree.com')],
    },
  ],
  seenAt: ['https://exemple.jimdosite.com/', 'https://exemple.jimdofree.com/contact/'],
};
