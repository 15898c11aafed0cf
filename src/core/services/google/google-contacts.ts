import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service } from '../service';

export const googleContacts: Service = {
  id: 'google-contacts',
  name: 'Google Contacts',
  company: 'Google',
  needs: ['contacts'],
  equivalents: ['nextcloud-contacts', 'sogo', 'baikal', 'radicale'],
  places: [
    { hosts: [exact('contacts.google.com')] },
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      paths: [/^\/contacts(\/|$)/i],
      notPaths: [/^\/contacts\/about(\/|$)/i],
    },
  ],
  seenAt: ['https://contacts.google.com/', 'https://contacts.google.com/person/c123456'],
};
