import { exact, type Service, under } from '../service';

export const substack: Service = {
  id: 'substack',
  name: 'Substack',
  company: 'Substack',
  needs: ['newsletter', 'website'],
  equivalents: ['listmonk', 'phplist', 'ghost', 'writefreely', 'sympa', 'keila'],
  places: [
    {
      hosts: [exact('substack.com', 'www.substack.com')],
      paths: [
        /^\/@./,
        /^\/(home|inbox|profile|chat|note|notes|browse|explore|activity|discover|publish|pub|search|p|library|saved|settings|subscribe|subscriptions|leaderboard|app-link)(\/|$)/i,
      ],
    },
    {
      hosts: [under('substack.com', 'every publication has its own host')],
      notHosts: [
        exact('support.substack.com', 'www.substack.com', 'cdn.substack.com', 'on.substack.com'),
      ],
      notPaths: [/^\/(api|sign-in|account\/login|feed)(\/|$)/i],
    },
  ],
  seenAt: ['https://substack.com/home', 'https://exemple.substack.com/p/titre'],
};
