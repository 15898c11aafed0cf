import { facebookHosts } from '../facebook-hosts';
import { exact, type Service } from '../service';

export const facebookGroups: Service = {
  id: 'facebook-groups',
  name: 'Facebook Groups',
  company: 'Meta',
  needs: ['forum', 'mailing-list', 'social-network'],
  equivalents: ['discourse', 'flarum', 'sympa', 'humhub', 'mobilizon', 'framagroupes'],
  places: [
    {
      hosts: facebookHosts,
      paths: [/^\/(groups|share\/g)(\/|$)/i],
    },
    { hosts: [exact('fb.com', 'www.fb.com')], paths: [/^\/groups\//i] },
  ],
  seenAt: [
    'https://www.facebook.com/groups/123456789/',
    'https://m.facebook.com/groups/123456789',
    'https://fr-fr.facebook.com/groups/velo.exemple/',
  ],
};
