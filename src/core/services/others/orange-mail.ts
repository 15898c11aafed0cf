import { exact, type Service } from '../service';

export const orangeMail: Service = {
  id: 'orange-mail',
  name: 'Orange Mail',
  company: 'Orange',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'sogo'],
  places: [
    {
      hosts: [exact('mail.orange.fr', 'mail01.orange.fr', 'mail02.orange.fr')],
    },
  ],
  seenAt: ['https://mail.orange.fr/', 'https://mail01.orange.fr/appsuite/'],
};
