import { googleDomains } from '../country-domains';
import { country, exact, type Service } from '../service';

// Consumer Google+ closed.
export const googlePlus: Service = {
  id: 'google-plus',
  name: 'Google+',
  company: 'Google',
  closedOn: '2019-04-02',
  needs: ['social-network'],
  equivalents: ['diaspora', 'friendica', 'hubzilla', 'movim', 'mastodon'],
  places: [
    { hosts: [exact('plus.google.com')] },
    { hosts: [exact('currents.google.com')] },
    { hosts: [country('plus.google', googleDomains)] },
  ],
  seenAt: ['https://plus.google.com/+framasoft', 'https://plus.google.fr/'],
};
