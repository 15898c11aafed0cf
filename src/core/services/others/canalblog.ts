import { exact, type Service, under } from '../service';

export const canalblog: Service = {
  id: 'canalblog',
  name: 'Canalblog',
  company: 'Webedia',
  needs: ['website'],
  equivalents: ['wordpress', 'spip', 'grav', 'yeswiki'],
  places: [
    {
      hosts: [under('canalblog.com', 'every site has its own host')],
      notHosts: [exact('www.canalblog.com')],
    },
  ],
  seenAt: [
    'https://exemple.canalblog.com/',
    'https://exemple.canalblog.com/archives/2026/03/14/12345678.html',
  ],
};
