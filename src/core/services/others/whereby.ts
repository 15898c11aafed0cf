import { exact, type Service, under } from '../service';

export const whereby: Service = {
  id: 'whereby',
  name: 'Whereby',
  company: 'Whereby',
  needs: ['videoconf'],
  equivalents: ['jitsi', 'bigbluebutton', 'galene'],
  places: [
    {
      hosts: [exact('whereby.com')],
      notPaths: [
        /^\/*$/,
        /^\/(information|blog|pricing|user\/login|user\/signup|org\/signup)(\/|$)/i,
      ],
    },
    {
      hosts: [under('whereby.com', 'every organisation has its own host')],
      notHosts: [exact('www.whereby.com', 'docs.whereby.com', 'api.whereby.dev')],
    },
  ],
  seenAt: ['https://whereby.com/exemple', 'https://exemple.whereby.com/salon'],
};
