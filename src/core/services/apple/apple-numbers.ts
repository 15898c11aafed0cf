import { exact, type Service } from '../../service';

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
      hashes: [/^numbers/i],
    },
  ],
  seenAt: [
    'https://www.icloud.com/numbers/',
    'https://icloud.com/numbers/',
    'https://www.icloud.com.cn/numbers/#:~:text=bonjour',
  ],
};
