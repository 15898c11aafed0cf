import { exact, type Service, under } from '../../service';

export const padlet: Service = {
  id: 'padlet',
  name: 'Padlet',
  company: 'Padlet',
  needs: ['whiteboard'],
  equivalents: ['digipad', 'scrumblr', 'cryptpad', 'wbo'],
  places: [
    {
      hosts: [
        exact('padlet.com'),
        under('padlet.org', 'every account has its own host'),
        under('padlet.com', 'every account has its own host'),
      ],
      notHosts: [exact('help.padlet.com', 'status.padlet.com')],
      paths: [/^\/(dashboard|create|embed|padlets|[^/]+\/[^/]+)/i],
      notPaths: [
        /^\/(about|features|pricing|premium|auth|blog|help|gallery|site|legal|resources|jobs)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://padlet.com/dashboard',
    'https://ecole-exemple.padlet.org/jeanne/mur-abc',
    'https://padlet.com:8443/jeanne/mur-abc?sort=new',
  ],
};
