import { exact, type Service } from '../service';

export const threads: Service = {
  id: 'threads',
  name: 'Threads',
  company: 'Meta',
  needs: ['microblog'],
  equivalents: ['mastodon', 'pleroma', 'misskey', 'gotosocial', 'friendica'],
  places: [
    {
      hosts: [exact('www.threads.net', 'threads.net', 'www.threads.com', 'threads.com')],
      notPaths: [/^\/(login|oauth)(\/|$)/i],
      pageless: [/^\/(api|embed\.js|graphql)(\/|$)/i],
    },
  ],
  seenAt: ['https://www.threads.com/', 'https://threads.net/t/CAbC'],
};
