import { exact, type Service } from '../../service';

export const lastpass: Service = {
  id: 'lastpass',
  name: 'LastPass',
  company: 'LastPass',
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'passbolt', 'keepass-web', 'nextcloud-passwords', 'psono'],
  places: [
    {
      hosts: [exact('lastpass.com', 'www.lastpass.com')],
      paths: [/^\/(vault|\?ac|misc_|generatepassword\.php|export)/i],
    },
    { hosts: [exact('vault.lastpass.com')] },
    { hosts: [exact('lastpass.com')], paths: [/^\/?$/i], query: { ac: /./i } },
  ],
  seenAt: ['https://lastpass.com/vault/', 'https://vault.lastpass.com/'],
};
