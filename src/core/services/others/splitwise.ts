import { exact, type Service } from '../service';

export const splitwise: Service = {
  id: 'splitwise',
  name: 'Splitwise',
  company: 'Splitwise',
  needs: ['expenses'],
  equivalents: ['ihatemoney', 'nextcloud-cospend', 'spliit'],
  places: [
    {
      hosts: [exact('secure.splitwise.com')],
      notPaths: [/^\/(login|signup|password_reset|oauth|oauth_clients|apps|api)(\/|$)/i],
    },
    {
      hosts: [exact('www.splitwise.com', 'splitwise.com')],
      paths: [/^\/(dashboard|groups|friends|all|join|account)(\/|$)/i],
    },
  ],
  seenAt: ['https://secure.splitwise.com/#/dashboard', 'https://www.splitwise.com/join/AbC'],
};
