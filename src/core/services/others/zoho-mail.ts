import { exact, type Service } from '../service';

export const zohoMail: Service = {
  id: 'zoho-mail',
  name: 'Zoho Mail',
  company: 'Zoho',
  needs: ['email'],
  equivalents: ['roundcube', 'snappymail', 'sogo'],
  places: [
    {
      hosts: [exact('mail.zoho.com', 'mail.zoho.eu')],
      paths: [/^\/zm(\/|$)/i],
    },
  ],
  seenAt: ['https://mail.zoho.com/zm/#mail/folder/inbox', 'https://mail.zoho.eu/zm/'],
};
