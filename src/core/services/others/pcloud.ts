import { exact, type Service } from '../service';

export const pcloud: Service = {
  id: 'pcloud',
  name: 'pCloud',
  company: 'pCloud',
  needs: ['file-sync'],
  equivalents: ['nextcloud', 'seafile', 'owncloud'],
  places: [
    {
      hosts: [exact('my.pcloud.com')],
    },
    {
      hosts: [exact('u.pcloud.link', 'e.pcloud.link')],
      paths: [/^\/publink(\/|$)/i],
    },
  ],
  seenAt: ['https://my.pcloud.com/', 'https://u.pcloud.link/publink/show?code=AbC123'],
};
