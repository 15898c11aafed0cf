import { exact, type Service } from '../service';

export const laposteMail: Service = {
  id: 'laposte-mail',
  name: { fr: 'Messagerie laposte.net', en: 'laposte.net mail' },
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
