import { exact, type Service } from '../service';

export const icloudReminders: Service = {
  id: 'icloud-reminders',
  name: 'iCloud Reminders',
  company: 'Apple',
  needs: ['tasks'],
  equivalents: ['nextcloud-tasks', 'vikunja', 'tracks'],
  places: [
    {
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      paths: [/^\/reminders(\/|$)/i],
    },
    {
      // The old home named the app in the fragment.
      hosts: [exact('www.icloud.com', 'icloud.com', 'www.icloud.com.cn', 'beta.icloud.com')],
      hashes: [/^reminders(\/|$)/i],
      notPaths: [/[^/]/],
    },
  ],
  seenAt: [
    'https://www.icloud.com/reminders',
    'https://www.icloud.com.cn/reminders/',
    'https://icloud.com:443/reminders/',
  ],
};
