import { exact, type Service } from '../service';

export const applePodcasts: Service = {
  id: 'apple-podcasts',
  name: 'Apple Podcasts',
  company: 'Apple',
  needs: ['audio'],
  equivalents: ['castopod', 'funkwhale', 'gpodder'],
  places: [
    { hosts: [exact('podcasts.apple.com', 'embed.podcasts.apple.com')] },
    { hosts: [exact('podcastsconnect.apple.com')], notPaths: [/^\/login(\/|$)/i] },
  ],
  seenAt: ['https://podcasts.apple.com/us/browse', 'https://podcastsconnect.apple.com/my-podcasts'],
};
