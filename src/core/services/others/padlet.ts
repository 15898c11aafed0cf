import { exact, type Service, under } from '../service';

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
        under('padlet.com', 'a language or a school may have its own host'),
        under('padlet.org', 'every school has its own host'),
      ],
      notHosts: [
        exact(
          'help.padlet.com',
          'support.padlet.com',
          'status.padlet.com',
          'blog.padlet.com',
          'api.padlet.com',
          'docs.padlet.com',
        ),
      ],
      paths: [/^\/(dashboard|create|padlets)(\/|$)/i, /^\/[^/]+\/[^/]+/],
      notPaths: [
        /^\/(about|features|pricing|premium|memberships|auth|login|signup|blog|help|gallery|site|legal|terms|privacy|resources|jobs|careers|press|download|apps|api|oauth|oembed|assets|templates)(\/|$)/i,
      ],
    },
  ],
  seenAt: [
    'https://padlet.com/dashboard',
    'https://ecole-exemple.padlet.org/jeanne/mur-abc',
    'https://padlet.com:8443/jeanne/mur-abc?sort=new',
  ],
};
