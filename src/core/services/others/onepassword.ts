import { forPrograms, presented, signIn } from '../never-in-use';
import { exact, type Service, under } from '../service';

export const onepassword: Service = {
  id: 'onepassword',
  name: '1Password',
  company: 'AgileBits',
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'passbolt', 'keepass-web', 'nextcloud-passwords', 'psono'],
  places: [
    {
      hosts: [
        exact('my.1password.com', 'my.1password.eu', 'my.1password.ca', 'share.1password.com'),
      ],
      notPaths: [presented, signIn],
      pageless: [forPrograms],
    },
    {
      hosts: [
        under('1password.com', 'every team has its own host'),
        under('1password.eu', 'every team has its own host'),
        under('1password.ca', 'every team has its own host'),
      ],
      notHosts: [
        exact(
          'support.1password.com',
          'developer.1password.com',
          'www.1password.com',
          'start.1password.com',
          'blog.1password.com',
          'status.1password.com',
        ),
      ],
      paths: [/^\/(home|app|vaults|people|groups|invitations|reports|settings|profile)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://my.1password.com/vaults/all/allitems',
    'https://exemple.1password.com/home',
    'https://share.1password.com/s#AbC',
  ],
};
