import { exact, type Service } from '../../service';

export const mega: Service = {
  id: 'mega',
  name: 'MEGA',
  company: 'MEGA',
  needs: ['file-sync', 'file-drop'],
  equivalents: ['nextcloud', 'cryptpad', 'seafile', 'lufi', 'peergos'],
  places: [
    {
      hosts: [exact('mega.nz', 'mega.co.nz', 'mega.io', 'transfer.it')],
      paths: [
        /^\/(fm|folder|file|chat|embed|collection|filerequest|dashboard|transfers|t|cloud|recents)(\/|$)/i,
      ],
      hashes: [/^[F!P]/i],
    },
  ],
  seenAt: ['https://mega.nz/file/AbC123#key_abc', 'https://mega.nz/#F!AbC!key'],
};
