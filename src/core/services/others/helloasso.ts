import { exact, type Service } from '../service';

export const helloasso: Service = {
  id: 'helloasso',
  name: 'HelloAsso',
  company: 'HelloAsso',
  needs: ['events', 'association-management'],
  equivalents: ['pretix', 'paheko', 'mobilizon'],
  places: [
    {
      hosts: [exact('www.helloasso.com')],
      paths: [/^\/associations\/[^/]+(\/|$)/i],
    },
    {
      hosts: [exact('admin.helloasso.com')],
    },
  ],
  seenAt: [
    'https://www.helloasso.com/associations/exemple/evenements/bal',
    'https://admin.helloasso.com/exemple/accueil',
  ],
};
