import { forPrograms, presented, signIn } from '../never-in-use';
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
      notPaths: [/^\/(password_reset|oauth_clients)(\/|$)/i, presented, signIn],
      pageless: [forPrograms],
    },
    {
      hosts: [exact('www.splitwise.com', 'splitwise.com')],
      paths: [/^\/(dashboard|groups|friends|all|join|account)(\/|$)/i],
    },
  ],
  seenAt: ['https://secure.splitwise.com/#/dashboard', 'https://www.splitwise.com/join/AbC'],
};
