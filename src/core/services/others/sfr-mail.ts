import { exact, type Service } from '../service';

export const sfrMail: Service = {
  id: 'sfr-mail',
  name: 'SFR Mail',
  company: 'SFR',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'sogo'],
  places: [
    {
      hosts: [exact('webmail.sfr.fr', 'messagerie.sfr.fr')],
    },
  ],
  seenAt: ['https://webmail.sfr.fr/', 'https://messagerie.sfr.fr/webmail/'],
};
