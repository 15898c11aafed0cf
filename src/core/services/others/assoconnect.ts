import { exact, type Service, under } from '../service';

export const assoconnect: Service = {
  id: 'assoconnect',
  name: 'AssoConnect',
  company: 'AssoConnect',
  needs: ['association-management'],
  equivalents: ['paheko', 'galette', 'benevalibre'],
  places: [
    {
      hosts: [exact('app.assoconnect.com')],
    },
    {
      hosts: [under('assoconnect.com', 'every organisation has its own host')],
      notHosts: [exact('www.assoconnect.com', 'help.assoconnect.com', 'app.assoconnect.com')],
      paths: [/^\/(collect|page|contacts?|events?)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://app.assoconnect.com/',
    'https://exemple.assoconnect.com/collect/description/12345',
  ],
};
