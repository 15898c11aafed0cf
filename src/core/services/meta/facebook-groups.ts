import { exact, label, type Service } from '../service';

export const facebookGroups: Service = {
  id: 'facebook-groups',
  name: { fr: 'Groupes Facebook', en: 'Facebook Groups' },
  company: 'Meta',
  needs: ['forum', 'mailing-list', 'social-network'],
  equivalents: ['discourse', 'flarum', 'sympa', 'humhub', 'mobilizon', 'framagroupes'],
  places: [
    {
      hosts: [
        exact(
          'www.facebook.com',
          'web.facebook.com',
          'm.facebook.com',
          'facebook.com',
          'touch.facebook.com',
          'mbasic.facebook.com',
          'mobile.facebook.com',
        ),
        label(/^[a-z]{2}-[a-z]{2}$/, 'facebook.com', 'one host per language'),
      ],
      paths: [/^\/groups(\/|$)/i],
    },
    { hosts: [exact('fb.com', 'www.fb.com')], paths: [/^\/groups\//i] },
  ],
  seenAt: [
    'https://www.facebook.com/groups/123456789/',
    'https://m.facebook.com/groups/123456789',
    'https://fr-fr.facebook.com/groups/velo.exemple/',
  ],
};
