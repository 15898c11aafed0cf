import { exact, label, type Service } from '../../service';

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
        /^\/(login|signup|legal|help|checkpoint|authwall|uas|psettings|sharing|shareArticle|company\/about)(\/|$)/i,
        /^\/$/i,
      ],
    },
    {
      hosts: [label(/^[a-z]{2}$/, 'linkedin.com', 'one host per country')],
      paths: [/^\/(in|company|posts|pulse|jobs|school)(\/|$)/i],
    },
    { hosts: [exact('lnkd.in')] },
  ],
  seenAt: [
    'https://www.linkedin.com/in/jeanne-exemple/',
    'https://m.linkedin.com/feed/',
    'https://lnkd.in/eAbC123',
  ],
};
