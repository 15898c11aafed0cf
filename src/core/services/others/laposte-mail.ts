import { exact, type Service } from '../service';

export const laposteMail: Service = {
  id: 'laposte-mail',
  name: 'laposte.net mail',
  company: 'La Poste',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'sogo'],
  places: [
    {
      hosts: [exact('www.laposte.net')],
      paths: [/^\/accueil(\/|$)/i],
    },
    {
      hosts: [exact('webmail.laposte.net')],
    },
  ],
  seenAt: ['https://www.laposte.net/accueil', 'https://webmail.laposte.net/'],
};
