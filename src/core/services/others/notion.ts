import { forPrograms, partsOfPages, presented, signIn } from '../never-in-use';
import { exact, type Service, under } from '../service';

export const notion: Service = {
  id: 'notion',
  name: 'Notion',
  company: 'Notion Labs',
  needs: ['notes', 'wiki', 'kanban'],
  equivalents: [
    'affine',
    'appflowy',
    'bookstack',
    'hedgedoc',
    'nextcloud-collectives',
    'docs-lasuite',
    'xwiki',
  ],
  places: [
    {
      hosts: [exact('app.notion.com')],
      notPaths: [/^\/(_assets|image)(\/|$)/i, partsOfPages, signIn, presented],
      pageless: [forPrograms],
    },
    {
      hosts: [exact('www.notion.so', 'notion.so')],
      notPaths: [
        /^\/$/,
        /^\/[a-z]{2}(-[a-z]{2})?(\/|$)/i,
        /^\/(product|pricing|help|about|blog|enterprise|personal|desktop|mobile|integrations|templates|marketplace|customers|careers|web-clipper|releases|teams|startups|educators|students|nonprofits|download)(\/|$)/i,
        /^\/(affiliates|ai|community|compare-against|consultants|contact-sales|guides|media-kit|privacy|security|sites|status|terms|tools-and-craft|use-case|webinars|wikis)(\/|$)/i,
        /^\/(login|signup|logout|forgotpassword|loginwithgoogle|googlepopupredirect)(\/|$)/i,
        /^\/(my-integrations|images?|icons|_assets|_next|api|front-static|f)(\/|$)/i,
      ],
    },
    { hosts: [under('notion.site', 'every workspace has its own host')] },
    { hosts: [exact('calendar.notion.so', 'mail.notion.so', 'notion.new')] },
  ],
  seenAt: [
    'https://www.notion.so/espace-exemple/Accueil-0123456789abcdef0123456789abcdef',
    'https://exemple.notion.site/Page-publique-0123456789abcdef',
    'https://app.notion.com/',
  ],
};
