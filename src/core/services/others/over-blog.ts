import { exact, type Service, under } from '../service';

export const overBlog: Service = {
  id: 'over-blog',
  name: 'OverBlog',
  company: 'Webedia',
  needs: ['website'],
  equivalents: ['wordpress', 'spip', 'grav', 'yeswiki'],
  places: [
    {
      hosts: [under('over-blog.com', 'every site has its own host')],
      notHosts: [exact('www.over-blog.com')],
    },
  ],
  seenAt: [
    'https://exemple.over-blog.com/',
    'https://exemple.over-blog.com/2026/03/un-billet.html',
  ],
};
