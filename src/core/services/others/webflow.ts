import { exact, type Service, under } from '../service';

export const webflow: Service = {
  id: 'webflow',
  name: 'Webflow',
  company: 'Webflow',
  needs: ['website'],
  equivalents: ['wordpress', 'spip', 'grav', 'yeswiki'],
  places: [
    {
      hosts: [under('webflow.io', 'every site has its own host')],
      notHosts: [exact('www.webflow.io')],
    },
  ],
  seenAt: ['https://exemple.webflow.io/', 'https://exemple.webflow.io/a-propos'],
};
