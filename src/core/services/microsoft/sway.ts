import { officeHomes, otherOfficeHomes } from '../microsoft-hosts';
import { forPrograms } from '../never-in-use';
import { exact, type Service } from '../service';

export const sway: Service = {
  id: 'sway',
  name: 'Sway',
  company: 'Microsoft',
  needs: ['slides'],
  equivalents: ['revealjs', 'digislides', 'strut', 'cryptpad'],
  places: [
    {
      hosts: [officeHomes, otherOfficeHomes],
      paths: [/^\/launch\/sway(\/|$)/i],
    },
    {
      hosts: [exact('sway.office.com', 'sway.com', 'www.sway.com', 'sway.cloud.microsoft')],
      pageless: [forPrograms],
    },
  ],
  seenAt: [
    'https://sway.office.com/my',
    'https://sway.cloud.microsoft/my',
    'https://sway.cloud.microsoft:8443/AbCdEfGhIjKl',
  ],
};
