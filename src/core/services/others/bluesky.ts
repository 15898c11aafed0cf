import { exact, type Service } from '../service';

export const bluesky: Service = {
  id: 'bluesky',
  name: 'Bluesky',
  company: 'Bluesky',
  needs: ['microblog'],
  equivalents: ['mastodon', 'pleroma', 'misskey'],
  places: [
    {
      hosts: [exact('bsky.app')],
      notPaths: [/^\/(support|about)(\/|$)/i],
    },
  ],
  seenAt: ['https://bsky.app/profile/exemple.bsky.social', 'https://bsky.app/'],
};
