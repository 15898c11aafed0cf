import { sharedPages } from '../microsoft-documents';
import { documentHosts } from '../microsoft-hosts';
import { forPrograms } from '../never-in-use';
import { exact, type Service } from '../service';

export const microsoftLoop: Service = {
  id: 'microsoft-loop',
  name: 'Microsoft Loop',
  company: 'Microsoft',
  needs: ['notes', 'wiki'],
  equivalents: ['hedgedoc', 'bookstack', 'affine', 'dokuwiki', 'nextcloud-collectives'],
  places: [
    {
      hosts: [exact('loop.microsoft.com', 'loop.cloud.microsoft', 'loop.office.com')],
      pageless: [forPrograms],
    },
    { hosts: documentHosts, paths: [sharedPages.loop] },
  ],
  seenAt: ['https://loop.cloud.microsoft/', 'https://loop.microsoft.com/'],
};
