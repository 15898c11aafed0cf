import { exact, label, type Service } from '../../service';

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
        label(/^[a-z]{2}(-[a-z]{2})?$/, 'groups.yahoo.com', 'one host per country'),
      ],
    },
  ],
  seenAt: ['https://groups.yahoo.com/neo/groups/exemple/info', 'https://fr.groups.yahoo.com/neo'],
};
