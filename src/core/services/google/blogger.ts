import { googleDomains } from '../country-domains';
import { exact, type Service, under, underCountry } from '../service';

export const blogger: Service = {
  id: 'blogger',
  name: 'Blogger',
  company: 'Google',
  needs: ['website'],
  equivalents: ['wordpress', 'grav', 'writefreely', 'plume', 'spip', 'dotclear', 'pluxml'],
  places: [
    {
      hosts: [exact('www.blogger.com', 'blogger.com', 'draft.blogger.com')],
      notPaths: [
        /^\/(about|features|go|start|static|img|dyn-css|feeds)(\/|$)/i,
        /^\/(login|terms|privacy|content|tour_start|navbar)\.[a-z]+$/i,
      ],
    },
    {
      hosts: [underCountry('blogspot', googleDomains, 'every blog has its own host')],
      notHosts: [under('bp.blogspot.com', 'pictures, on numbered hosts')],
      notPaths: [/^\/feeds\//i],
    },
  ],
  seenAt: [
    'https://www.blogger.com/',
    'https://draft.blogger.com/',
    'https://jardinexemple.blogspot.fr/',
  ],
};
