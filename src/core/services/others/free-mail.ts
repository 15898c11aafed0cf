import { exact, type Service } from '../service';

export const freeMail: Service = {
  id: 'free-mail',
  name: 'Free mail',
  company: 'Free',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'sogo'],
  places: [
    {
      hosts: [exact('webmail.free.fr', 'zimbra.free.fr')],
    },
  ],
  seenAt: ['https://webmail.free.fr/', 'https://zimbra.free.fr/'],
};
