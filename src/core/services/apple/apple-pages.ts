import { exact, type Service } from '../../service';

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
      hashes: [/^pages/i],
    },
  ],
  seenAt: ['https://www.icloud.com/pages/', 'https://www.icloud.com.cn/pages/'],
};
