import { facebookHosts } from '../facebook-hosts';
import { exact, type Service } from '../service';

export const facebookEvents: Service = {
  id: 'facebook-events',
  name: 'Facebook Events',
  company: 'Meta',
  needs: ['events'],
  equivalents: ['mobilizon', 'gancio'],
  places: [
    {
      hosts: facebookHosts,
      paths: [/^\/events(\/|$)/i, /^\/(pg\/)?[^/]+\/((upcoming|past)_hosted_)?events(\/|$)/i],
      notPaths: [/^\/(business|help|legal|policies|privacy)\//i],
    },
    { hosts: [exact('fb.com', 'www.fb.com')], paths: [/^\/events\//i] },
    { hosts: [exact('fb.me')], paths: [/^\/e\//i] },
  ],
  seenAt: [
    'https://www.facebook.com/events/123456789012345/',
    'https://fr-fr.facebook.com/events/123/',
    'https://m.facebook.com/events/123456789012345?locale=fr_FR#:~:text=bonjour',
  ],
};
