import { exact, type Service, under } from '../service';

// Closed.
export const yahooGroups: Service = {
  id: 'yahoo-groups',
  name: 'Yahoo Groups',
  company: 'Yahoo',
  closedOn: '2020-12-15',
  needs: ['mailing-list'],
  equivalents: ['sympa', 'mailman', 'discourse'],
  places: [
    {
      hosts: [
        exact('groups.yahoo.com'),
        under('groups.yahoo.com', 'a host of each country or subject'),
      ],
      notPaths: [/^\/api(\/|$)/i],
    },
  ],
  seenAt: ['https://groups.yahoo.com/neo/groups/exemple/info', 'https://fr.groups.yahoo.com/neo'],
};
