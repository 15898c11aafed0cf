import { exact, type Service, under } from '../../service';

export const box: Service = {
  id: 'box',
  name: 'Box',
  company: 'Box',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud', 'pydio'],
  places: [
    {
      hosts: [exact('app.box.com'), under('box.com', 'every account has its own host')],
      notHosts: [
        exact(
          'www.box.com',
          'support.box.com',
          'developer.box.com',
          'community.box.com',
          'account.box.com',
          'blog.box.com',
        ),
      ],
      notPaths: [/^\/(home|pricing)(\/|$)/i],
    },
  ],
  seenAt: [
    'https://app.box.com/s/abc123def',
    'https://exemple.ent.box.com/file/1',
    'https://exemple.app.box.com/folder/123#:~:text=bonjour',
  ],
};
