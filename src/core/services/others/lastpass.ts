import { exact, type Service } from '../service';

export const lastpass: Service = {
  id: 'lastpass',
  name: 'LastPass',
  company: 'LastPass',
  needs: ['password-manager'],
  equivalents: ['vaultwarden', 'passbolt', 'keepass-web', 'nextcloud-passwords', 'psono'],
  places: [
    {
      hosts: [exact('lastpass.com', 'www.lastpass.com', 'lastpass.eu')],
      paths: [/^\/(vault|company|misc_[a-z]+\.php|generatepassword\.php|export\.php)(\/|$)/i],
      notPaths: [/^\/misc_download/i],
    },
    { hosts: [exact('vault.lastpass.com', 'admin.lastpass.com')] },
    // The vault of before 2015.
    {
      hosts: [exact('lastpass.com', 'www.lastpass.com')],
      paths: [/^\/(index\.php)?$/i],
      query: { ac: /./ },
    },
  ],
  seenAt: ['https://lastpass.com/vault/', 'https://vault.lastpass.com/'],
};
