import { exact, type Service } from '../service';

export const icloudCalendar: Service = {
  id: 'icloud-calendar',
  name: 'iCloud Calendar',
  company: 'Apple',
  needs: ['calendar'],
  equivalents: ['nextcloud-calendar', 'sogo', 'baikal', 'radicale', 'framagenda'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/calendar(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^calendar(\/|$)/i],
      notPaths: [/[^/]/],
    },
  ],
  seenAt: [
    'https://www.icloud.com/calendar',
    'https://icloud.com/calendar/',
    'https://www.icloud.com.cn/calendar/',
  ],
};
