import { exact, type Service } from '../service';

export const appleNumbers: Service = {
  id: 'apple-numbers',
  name: 'Numbers for iCloud',
  company: 'Apple',
  needs: ['spreadsheet'],
  equivalents: ['ethercalc', 'cryptpad', 'onlyoffice', 'collabora', 'grist'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/numbers(\/|$)/i],
    },
    {
      // The old home, and the old iWork, named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^numbers(\/|$)/i],
      notPaths: [/^\/(?!(iw)?\/*$)/i],
    },
  ],
  seenAt: [
    'https://www.icloud.com/numbers/',
    'https://icloud.com/numbers/',
    'https://www.icloud.com.cn/numbers/#:~:text=bonjour',
  ],
};
