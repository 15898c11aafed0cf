import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service } from '../service';

// Closed.
export const googleReader: Service = {
  id: 'google-reader',
  name: 'Google Reader',
  company: 'Google',
  closedOn: '2013-07-01',
  needs: ['rss'],
  equivalents: ['freshrss', 'tt-rss', 'miniflux', 'selfoss', 'nextcloud-news'],
  places: [
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      paths: [/^\/reader(\/|$)/i],
      notPaths: [/^\/reader\/(about|help|api|atom|public|ui)(\/|$)/i],
    },
    { hosts: [exact('reader.google.com')] },
  ],
  seenAt: [
    'https://www.google.com/reader/shared/user123',
    'https://www.google.fr/reader/view/',
    'https://reader.google.com./',
  ],
};
