import { googleDomains, googleWatched } from '../country-domains';
import { country, exact, type Service } from '../service';

// Closed in the US 2024-04-02, elsewhere 2024-06.
export const googlePodcasts: Service = {
  id: 'google-podcasts',
  name: 'Google Podcasts',
  company: 'Google',
  closedOn: '2024-04-02',
  needs: ['audio'],
  equivalents: ['castopod', 'funkwhale', 'gpodder'],
  places: [
    { hosts: [exact('podcasts.google.com', 'podcastsmanager.google.com')] },
    {
      hosts: [
        country('www.google', googleDomains, googleWatched),
        country('google', googleDomains, googleWatched),
      ],
      paths: [/^\/podcasts(\/|$)/i],
      notPaths: [/^\/podcasts\/about(\/|$)/i],
    },
  ],
  seenAt: ['https://podcasts.google.com/', 'https://www.google.com/podcasts?feed=aHR0cHM6'],
};
