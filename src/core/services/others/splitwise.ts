import { exact, type Service } from '../../service';

export const splitwise: Service = {
  id: 'splitwise',
  name: 'Splitwise',
  company: 'Splitwise',
  needs: ['expenses'],
  equivalents: ['ihatemoney', 'nextcloud-cospend', 'spliit'],
  places: [
    { hosts: [exact('secure.splitwise.com')] },
    {
      hosts: [exact('www.splitwise.com', 'splitwise.com')],
      paths: [/^\/(dashboard|groups|friends|all|join|account)(\/|$)/i],
    },
  ],
  seenAt: ['https://secure.splitwise.com/#/dashboard', 'https://www.splitwise.com/join/AbC'],
};
