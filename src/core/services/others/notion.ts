import { exact, type Service, under } from '../../service';

export const notion: Service = {
  id: 'notion',
  name: 'Notion',
  company: 'Notion Labs',
  needs: ['notes', 'wiki', 'kanban'],
  equivalents: [
    'outline',
    'affine',
    'appflowy',
    'bookstack',
    'hedgedoc',
    'nextcloud-collectives',
    'docs-lasuite',
    'xwiki',
  ],
  places: [
    { hosts: [exact('app.notion.com')] },
    {
      hosts: [exact('www.notion.so', 'notion.so')],
      notPaths: [
        /^\/(product|pricing|fr|de|es|ja|ko|help|about|login|signup|blog|enterprise|personal|desktop|mobile|integrations|templates|customers|careers|web-clipper|releases|teams|startups|educators|download|images|my-integrations|_assets|api|front-static)(\/|$)/i,
        /^\/$/i,
      ],
    },
    { hosts: [under('notion.site', 'every account has its own host')] },
    { hosts: [exact('calendar.notion.so', 'mail.notion.so')] },
  ],
  seenAt: [
    'https://www.notion.so/espace-exemple/Accueil-0123456789abcdef0123456789abcdef',
    'https://exemple.notion.site/Page-publique-0123456789abcdef',
    'https://app.notion.com/',
  ],
};
