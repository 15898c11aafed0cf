import { exact, type Service } from '../service';

export const mega: Service = {
  id: 'mega',
  name: 'MEGA',
  company: 'MEGA',
  needs: ['file-sync', 'file-drop'],
  equivalents: ['nextcloud', 'cryptpad', 'seafile', 'lufi', 'peergos'],
  places: [
    {
      hosts: [
        exact(
          'mega.nz',
          'www.mega.nz',
          'mega.co.nz',
          'www.mega.co.nz',
          'mega.io',
          'mega.app',
          'transfer.it',
        ),
      ],
      paths: [
        /^\/(fm|folder|file|chat|embed|collection|filerequest|megadrop|dashboard|transfers|t|cloud|recents)(\/|$)/i,
      ],
      // Of before 2020: #!id!key, #F!id!key, #P!… and #fm/id
      hashes: [/^[cefp]?!/i, /^fm(\/|$)/i],
    },
    { hosts: [exact('transfer.it')], paths: [/^\/(start)?$/i] },
  ],
  seenAt: ['https://mega.nz/file/AbC123#key_abc', 'https://mega.nz/#F!AbC!key'],
};
