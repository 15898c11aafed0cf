import { exact, label, type Service, under } from '../service';

export const squarespace: Service = {
  id: 'squarespace',
  name: 'Squarespace',
  company: 'Squarespace',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'spip', 'yeswiki'],
  places: [
    { hosts: [exact('account.squarespace.com')] },
    {
      hosts: [under('squarespace.com', 'every site has its own host')],
      notHosts: [
        exact(
          'www.squarespace.com',
          'login.squarespace.com',
          'support.squarespace.com',
          'forum.squarespace.com',
          'images.squarespace.com',
          'assets.squarespace.com',
          'static.squarespace.com',
          'static1.squarespace.com',
          'developers.squarespace.com',
          'api.squarespace.com',
          'status.squarespace.com',
          'engineering.squarespace.com',
          'investors.squarespace.com',
          'newsroom.squarespace.com',
          'experts.squarespace.com',
          'circle.squarespace.com',
          'learning.squarespace.com',
        ),
        label(/^[a-z]{2}$/, 'squarespace.com', 'the landing page in each language'),
      ],
      notPaths: [/^\/(api|universal)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://account.squarespace.com/',
    'https://exemple.squarespace.com/config/',
    'https://marron-abc123.squarespace.com/',
  ],
};
