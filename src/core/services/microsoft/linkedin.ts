import { exact, label, type Service, unwatched } from '../service';

export const linkedin: Service = {
  id: 'linkedin',
  name: 'LinkedIn',
  company: 'Microsoft',
  needs: ['social-network'],
  equivalents: ['diaspora', 'friendica', 'mastodon', 'hubzilla', 'elgg'],
  places: [
    {
      hosts: [exact('www.linkedin.com', 'linkedin.com', 'm.linkedin.com')],
      notPaths: [
        /^\/*$/i,
        /^\/(authwall|checkpoint|login|m\/login|oauth|reg|signup|start|uas)(\/|$)/i,
        /^\/(accessibility|business|company\/about|developers|help|legal|premium\/products)(\/|$)/i,
        /^\/(countserv|cws|li|redir|redirect|safety|shareArticle|sharing|voyager)(\/|$)/i,
        /^\/(mypreferences|psettings)(\/|$)/i,
      ],
    },
    {
      hosts: [label(/^[a-z]{2}$/, 'linkedin.com', 'one host per country')],
      paths: [/^\/(in|pub|company|posts|pulse|jobs|school|groups|events)(\/|$)/i],
    },
    { hosts: [exact('lnkd.in')] },
    // What it was in China until 2023.
    {
      hosts: [unwatched(exact('www.linkedin.cn', 'linkedin.cn'))],
      paths: [/^\/(incareer|in)\/./i],
    },
  ],
  seenAt: [
    'https://www.linkedin.com/in/jeanne-exemple/',
    'https://m.linkedin.com/feed/',
    'https://lnkd.in/eAbC123',
  ],
};
