import { exact, type Service } from '../service';

export const sway: Service = {
  id: 'sway',
  name: 'Sway',
  company: 'Microsoft',
  needs: ['slides'],
  equivalents: ['revealjs', 'digislides', 'strut', 'cryptpad'],
  places: [
    {
      hosts: [
        exact(
          'www.office.com',
          'office.com',
          'www.microsoft365.com',
          'microsoft365.com',
          'm365.cloud.microsoft',
        ),
      ],
      paths: [/^\/launch\/sway(\/|$)/i],
    },
    { hosts: [exact('sway.office.com', 'sway.com', 'www.sway.com', 'sway.cloud.microsoft')] },
  ],
  seenAt: [
    'https://sway.office.com/my',
    'https://sway.cloud.microsoft/my',
    'https://sway.cloud.microsoft:8443/AbCdEfGhIjKl',
  ],
};
