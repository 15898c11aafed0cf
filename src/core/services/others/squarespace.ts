import { exact, type Service, under } from '../../service';

export const squarespace: Service = {
  id: 'squarespace',
  name: 'Squarespace',
  company: 'Squarespace',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'spip', 'yeswiki'],
  places: [
    { hosts: [exact('account.squarespace.com')] },
    {
      hosts: [under('squarespace.com', 'every account has its own host')],
      notHosts: [
        exact(
          'www.squarespace.com',
          'login.squarespace.com',
          'support.squarespace.com',
          'images.squarespace.com',
          'static1.squarespace.com',
          'developers.squarespace.com',
          'account.squarespace.com',
        ),
      ],
    },
  ],
  seenAt: [
    'https://account.squarespace.com/',
    'https://exemple.squarespace.com/config/',
    'https://marron-abc123.squarespace.com/',
  ],
};
