import { exact, type Service } from '../service';

export const strawpoll: Service = {
  id: 'strawpoll',
  name: 'StrawPoll',
  company: 'StrawPoll',
  needs: ['votes', 'date-poll'],
  equivalents: ['loomio', 'nextcloud-polls', 'framadate'],
  places: [
    {
      hosts: [exact('strawpoll.com')],
      notPaths: [/^\/([a-z]{2}\/)?(login|signup|pricing|blog|about|help|privacy|terms)(\/|$)/i],
    },
  ],
  seenAt: ['https://strawpoll.com/AbC12dEf3', 'https://strawpoll.com/create/'],
};
