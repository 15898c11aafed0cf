import { exact, type Service } from '../service';

export const icloudMail: Service = {
  id: 'icloud-mail',
  name: 'iCloud Mail',
  company: 'Apple',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'bluemind', 'sogo', 'zimbra', 'yunohost', 'mailcow'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/mail(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^mail(\/|$)/i],
      notPaths: [/[^/]/],
    },
  ],
  seenAt: [
    'https://www.icloud.com/mail',
    'https://www.icloud.com.cn/mail/',
    'https://beta.icloud.com/mail?ref=https%3A%2F%2Fframapad.org%2Fp%2Fx',
  ],
};
