import { exact, type Service } from '../service';

export const applePages: Service = {
  id: 'apple-pages',
  name: 'Pages for iCloud',
  company: 'Apple',
  needs: ['text-collab'],
  equivalents: ['etherpad', 'cryptpad', 'onlyoffice', 'collabora', 'nextcloud'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/pages(\/|$)/i],
    },
    {
      // The old home, and the old iWork, named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^pages(\/|$)/i],
      notPaths: [/^\/(?!(iw)?\/*$)/i],
    },
  ],
  seenAt: ['https://www.icloud.com/pages/', 'https://www.icloud.com.cn/pages/'],
};
