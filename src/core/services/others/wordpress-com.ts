import { exact, type Service, under } from '../service';

export const wordpressCom: Service = {
  id: 'wordpress-com',
  name: 'WordPress.com',
  company: 'Automattic',
  needs: ['website'],
  equivalents: ['wordpress', 'spip', 'grav'],
  places: [
    {
      hosts: [exact('wordpress.com')],
      paths: [
        /^\/(home|post|posts|page|pages|media|comments|settings|sites|read|me|stats|plans|people|themes)(\/|$)/i,
      ],
      notPaths: [/^\/themes\/?$/i],
    },
    {
      hosts: [under('wordpress.com', 'every site has its own host')],
      notHosts: [
        exact(
          'www.wordpress.com',
          'en.wordpress.com',
          'fr.wordpress.com',
          'public-api.wordpress.com',
          'developer.wordpress.com',
          'learn.wordpress.com',
          's0.wordpress.com',
          's1.wordpress.com',
          's2.wordpress.com',
          'widgets.wordpress.com',
          'stats.wordpress.com',
        ),
      ],
    },
  ],
  seenAt: [
    'https://exemple.wordpress.com/2026/03/14/un-billet/',
    'https://wordpress.com/posts/exemple.wordpress.com',
  ],
};
