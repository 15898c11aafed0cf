import { exact, type Service } from '../service';

export const appleInvites: Service = {
  id: 'apple-invites',
  name: 'Apple Invites',
  company: 'Apple',
  needs: ['events'],
  equivalents: ['mobilizon', 'gancio'],
  places: [{ hosts: [exact('www.icloud.com', 'icloud.com')], paths: [/^\/invites(\/|$)/i] }],
  seenAt: [
    'https://www.icloud.com/invites',
    'https://icloud.com/invites',
    'https://icloud.com:8443/invites/0xyz',
  ],
};
