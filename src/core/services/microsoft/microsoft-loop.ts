import { exact, type Service } from '../service';

export const microsoftLoop: Service = {
  id: 'microsoft-loop',
  name: 'Microsoft Loop',
  company: 'Microsoft',
  needs: ['notes', 'wiki'],
  equivalents: ['hedgedoc', 'bookstack', 'affine', 'dokuwiki', 'nextcloud-collectives'],
  places: [{ hosts: [exact('loop.microsoft.com', 'loop.cloud.microsoft', 'loop.office.com')] }],
  seenAt: ['https://loop.cloud.microsoft/', 'https://loop.microsoft.com/'],
};
