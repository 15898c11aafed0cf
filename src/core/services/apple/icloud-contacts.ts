import { exact, type Service } from '../service';

export const icloudContacts: Service = {
  id: 'icloud-contacts',
  name: 'iCloud Contacts',
  company: 'Apple',
  needs: ['contacts'],
  equivalents: ['nextcloud-contacts', 'sogo', 'baikal', 'radicale'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/contacts(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^contacts(\/|$)/i],
      notPaths: [/[^/]/],
    },
  ],
  seenAt: [
    'https://www.icloud.com/contacts/',
    'https://icloud.com/contacts/',
    'https://www.icloud.com.cn/contacts',
  ],
};
