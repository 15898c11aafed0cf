import { forPrograms, presented, signIn } from '../never-in-use';
import { exact, type Service, under } from '../service';

export const box: Service = {
  id: 'box',
  name: 'Box',
  company: 'Box',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio'],
  places: [
    {
      hosts: [under('box.com', 'every organisation has its own host, below app or ent too')],
      notHosts: [
        exact(
          'www.box.com',
          'support.box.com',
          'help.box.com',
          'developer.box.com',
          'developers.box.com',
          'community.box.com',
          'account.box.com',
          'blog.box.com',
          'api.box.com',
          'upload.box.com',
          'upload.app.box.com',
          'dl.box.com',
          'status.box.com',
          'training.box.com',
          'university.box.com',
          'careers.box.com',
          'opensource.box.com',
          'pulse.box.com',
        ),
        under('account.box.com', 'every organisation has its own sign-in host'),
      ],
      notPaths: [/^\/(home|developers)(\/|$)/i, presented, signIn],
      pageless: [forPrograms, /^\/(shared\/static|representation|index\.php)(\/|$)/i],
    },
    // Old links to shared files.
    { hosts: [exact('www.box.com', 'box.com')], paths: [/^\/(s|embed)\/./i] },
  ],
  seenAt: [
    'https://app.box.com/s/abc123def',
    'https://exemple.ent.box.com/file/1',
    'https://exemple.app.box.com/folder/123#:~:text=bonjour',
  ],
};
